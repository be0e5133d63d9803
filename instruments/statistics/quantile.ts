import { totalCount, type WeightedValue } from "./weighted.ts";

/**
 * Quantile of a frequency table (ascending, not empty): linear interpolation
 * between order statistics, R's type 7 (Hyndman & Fan 1996), `share` from 0 to 1.
 */
export function quantile(
	table: readonly WeightedValue[],
	share: number,
): number {
	const position = (totalCount(table) - 1) * share;
	const below = orderStatistic(table, Math.floor(position));
	const above = orderStatistic(table, Math.ceil(position));
	return below + (position - Math.floor(position)) * (above - below);
}

function orderStatistic(
	table: readonly WeightedValue[],
	index: number,
): number {
	let passed = 0;
	for (const { value, count } of table) {
		passed += count;
		if (index < passed) return value;
	}
	throw new RangeError("A quantile needs at least one value.");
}
