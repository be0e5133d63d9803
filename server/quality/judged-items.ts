import type { Instrument, Item } from "#instruments/definition.ts";
import { ITEMS_FOR_PATTERN } from "#instruments/statistics/quality/careless-flags.ts";
import { rangeOf } from "#instruments/values.ts";

/**
 * Ids of the most items, in the order asked, that share one range of answers; null where they are too few for
 * a judgement of patterns, or none is worded the other way round.
 */
export function judgedItems(instrument: Instrument): string[] | null {
	const byRange = new Map<string, Item[]>();
	for (const item of instrument.items) {
		const range = rangeOf(instrument, item);
		if (range === null) continue;
		const key = `${range.min} to ${range.max}`;
		byRange.set(key, [...(byRange.get(key) ?? []), item]);
	}
	const [items = []] = [...byRange.values()].sort(
		(a, b) => b.length - a.length,
	);
	return items.length >= ITEMS_FOR_PATTERN && items.some(isReversed)
		? items.map(({ id }) => id)
		: null;
}

function isReversed(item: Item): boolean {
	return "reverse" in item && item.reverse === true;
}
