import type { Instrument } from "../definition.ts";

/** The definition with an item counted the other way round, or no longer. Only what has values can be. */
export function withReverse(
	definition: Instrument,
	id: string,
	isReversed: boolean,
): Instrument {
	const items = definition.items.map((item) => {
		if (item.id !== id) return item;
		switch (item.type) {
			case "single":
			case "rating":
			case "slider": {
				const { reverse: _, ...rest } = item;
				return isReversed ? { ...rest, reverse: true } : rest;
			}
			default:
				return item;
		}
	});
	return { ...definition, items };
}
