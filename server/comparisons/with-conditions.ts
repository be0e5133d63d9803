import type { Condition, Instrument } from "#instruments/definition.ts";
import { itemsById } from "#instruments/instrument-index.ts";

/** These items, and all whose answers decide whether one of them is asked. */
export function withConditions(
	instrument: Instrument,
	items: readonly string[],
): string[] {
	const found = new Set<string>();
	const add = (id: string) => {
		if (found.has(id)) return;
		found.add(id);
		const { showIf } = itemsById(instrument).get(id)?.item ?? {};
		if (showIf) for (const each of itemsIn(showIf)) add(each);
	};
	for (const id of items) add(id);
	return [...found];
}

function itemsIn(condition: Condition): string[] {
	if ("all" in condition) return condition.all.flatMap(itemsIn);
	if ("any" in condition) return condition.any.flatMap(itemsIn);
	return "not" in condition ? itemsIn(condition.not) : [condition.item];
}
