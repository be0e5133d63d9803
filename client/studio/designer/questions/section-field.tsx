import type { Item } from "#instruments/definition.ts";
import { moveToSection } from "#instruments/editing/move-to-section.ts";
import { pointer } from "#instruments/fault.ts";
import { inLanguage } from "#instruments/text.ts";
import { SelectField } from "../../forms/select-field.tsx";
import type { DesignerPart } from "../designer-part.ts";
import { faultAt } from "../fault-at.ts";

/** Under which heading it stands; nothing where there are none. */
export function SectionField({
	part: { definition, change, language, faults },
	item,
	at,
}: {
	part: DesignerPart;
	item: Item;
	at: number;
}) {
	const { sections = [] } = definition;
	if (sections.length === 0 && item.section === undefined) return null;
	const name = pointer("items", at, "section");
	return (
		<SelectField
			name={name}
			label="Section"
			fault={faultAt(faults, name)}
			choices={[
				{ value: "", label: "None" },
				...sections.map(({ id, title }) => ({
					value: id,
					label: inLanguage(title, language) || id,
				})),
			]}
			value={item.section ?? ""}
			onValue={(section) =>
				change(`Move question ${at + 1} to another section`, (each) =>
					moveToSection(each, new Set([item.id]), section || undefined),
				)
			}
		/>
	);
}
