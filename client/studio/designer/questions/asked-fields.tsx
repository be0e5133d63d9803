import type { InformationItem, Item } from "#instruments/definition.ts";
import { withOptional } from "#instruments/editing/with-optional.ts";
import { TickField } from "../../forms/tick-field.tsx";
import { OptionalWordedField } from "../worded-field.tsx";
import { CoversField } from "./covers-field.tsx";
import type { ItemFields } from "./item-fields.ts";

type Asked = Exclude<Item, InformationItem>;

/** What only an item has that is asked: help, why it is asked, and whether it must be answered. */
export function AskedFields({ fields, item }: AskedFieldsProps) {
	const { path, part } = fields;
	const { language, faults } = part;
	return (
		<>
			<OptionalWordedField
				at={path("help")}
				label="Help"
				hint="Below the question, where it needs a word more."
				rows={2}
				language={language}
				faults={faults}
				text={item.help}
				onText={(help) => setAsked(fields, "Change the help", "help", help)}
			/>
			<OptionalWordedField
				at={path("whyWeAsk")}
				label="Why we ask"
				hint="For a question that touches something private."
				rows={2}
				language={language}
				faults={faults}
				text={item.whyWeAsk}
				onText={(why) =>
					setAsked(fields, "Change why it is asked", "whyWeAsk", why)
				}
			/>
			<TickField
				name={path("required")}
				label="It must be answered"
				hint="People may leave out whatever they like otherwise."
				ticked={item.required === true}
				onTick={(ticked) =>
					setAsked(
						fields,
						"Change what must be answered",
						"required",
						ticked || undefined,
					)
				}
			/>
		</>
	);
}

/** Which dimensions it says something about. */
export function AskedCovers({ fields, item }: AskedFieldsProps) {
	return (
		<CoversField
			name={fields.path("covers")}
			covers={item.covers ?? []}
			onCovers={(covers) =>
				setAsked(
					fields,
					"Change what it covers",
					"covers",
					covers.length > 0 ? covers : undefined,
				)
			}
		/>
	);
}

interface AskedFieldsProps {
	fields: ItemFields;
	item: Asked;
}

function setAsked<Field extends "help" | "whyWeAsk" | "required" | "covers">(
	{ edit }: ItemFields,
	label: string,
	field: Field,
	value: Asked[Field],
): void {
	edit(label, field, (each) =>
		// It may have become information since.
		each.type === "information" ? each : withOptional(each, field, value),
	);
}
