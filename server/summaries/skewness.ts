import {
	totalCount,
	type WeightedValue,
} from "#instruments/statistics/weighted.ts";

/**
 * Fisher's moment coefficient of skewness, g1 = m3 / m2^1.5, positive when the long tail is on the high
 * side. Beyond 1 in size a distribution is highly skewed (Bulmer 1979, Principles of Statistics, ch. 4).
 * Null without variation.
 */
export function skewness(table: readonly WeightedValue[]): number | null {
	const n = totalCount(table);
	const mean = weightedSum(table, (value) => value) / n;
	const m2 = weightedSum(table, (value) => (value - mean) ** 2) / n;
	const m3 = weightedSum(table, (value) => (value - mean) ** 3) / n;
	return table.length < 2 ? null : m3 / m2 ** 1.5;
}

function weightedSum(
	table: readonly WeightedValue[],
	of: (value: number) => number,
): number {
	return table.reduce((sum, { value, count }) => sum + count * of(value), 0);
}
