import type { Condition, Instrument } from "../definition.ts";

/** Where else in a definition something is named. */
export interface Uses {
	/** Ids of scales. */
	scales: string[];
	/** Ids of the items whose condition names it. */
	conditions: string[];
	/** Names of worked examples. */
	examples: string[];
	/** How many red flags look at it. */
	redFlags: number;
}

/** What changes when an item goes. */
export function itemUses(definition: Instrument, id: string): Uses {
	const names = (condition: Condition | undefined) =>
		condition !== undefined && itemsIn(condition).includes(id);
	return {
		scales: definition.scales
			.filter(({ items }) => items?.includes(id))
			.map((scale) => scale.id),
		conditions: definition.items
			.filter(({ showIf }) => names(showIf))
			.map((item) => item.id),
		examples: definition.examples
			.filter(({ answers }) => Object.hasOwn(answers, id))
			.map(({ name }) => name),
		redFlags: (definition.redFlags ?? []).filter(({ when }) => names(when))
			.length,
	};
}

/** The ids of the items that a condition looks at. */
export function itemsIn(condition: Condition): string[] {
	if ("not" in condition) return itemsIn(condition.not);
	if ("all" in condition) return condition.all.flatMap(itemsIn);
	if ("any" in condition) return condition.any.flatMap(itemsIn);
	return [condition.item];
}
