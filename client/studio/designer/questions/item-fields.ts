import type { Item } from "#instruments/definition.ts";
import { pointer } from "#instruments/fault.ts";
import type { DesignerPart } from "../designer-part.ts";
import { faultAt } from "../fault-at.ts";

export type ItemFields = ReturnType<typeof itemFields>;

/** What the fields of one question share: their places, their faults, and how they change it. */
export function itemFields(part: DesignerPart, item: Item, at: number) {
	const path = (field: string) => pointer("items", at, field);
	return {
		part,
		item,
		path,
		fault: (field: string) => faultAt(part.faults, path(field)),
		edit: (label: string, field: string, change: (item: Item) => Item) =>
			part.change(
				`${label} of question ${at + 1}`,
				(definition) => ({
					...definition,
					items: definition.items.map((each) =>
						each.id === item.id ? change(each) : each,
					),
				}),
				path(field),
			),
	};
}
