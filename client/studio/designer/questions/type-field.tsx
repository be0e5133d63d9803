import type { Item } from "#instruments/definition.ts";
import { retypeItem } from "#instruments/editing/retype-item.ts";
import { pointer } from "#instruments/fault.ts";
import { SelectField } from "../../forms/select-field.tsx";
import { listed } from "../../words.ts";
import { announce } from "../announce.tsx";
import type { DesignerPart } from "../designer-part.ts";
import { fieldNames, typeNames, types } from "./type-names.ts";

/** What kind of question it is; what does not fit another kind is said when it is lost. */
export function TypeField({
	part: { definition, change, language },
	item,
	at,
}: {
	part: DesignerPart;
	item: Item;
	at: number;
}) {
	function retype(type: Item["type"]) {
		const { item: retyped, lost } = retypeItem(
			definition,
			item,
			type,
			language,
		);
		change(`Make question ${at + 1} another kind`, (each) => ({
			...each,
			items: each.items.map((old) => (old.id === item.id ? retyped : old)),
		}));
		const names = lost.map((field) => fieldNames[field] ?? field);
		announce(
			`It is now: ${typeNames[type]}.${
				names.length > 0
					? ` Lost with it: ${listed(names)}. Undo brings that back.`
					: ""
			}`,
		);
	}
	return (
		<SelectField
			name={pointer("items", at, "type")}
			label="Kind"
			choices={types.map((type) => ({ value: type, label: typeNames[type] }))}
			value={item.type}
			onValue={(type) => retype(type as Item["type"])}
		/>
	);
}
