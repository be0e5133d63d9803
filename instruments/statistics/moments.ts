import { weightedMean, weightedVariance } from "simple-statistics";
import { derive, type Figure } from "./reason.ts";
import { frequencyTable, totalCount, type WeightedValue } from "./weighted.ts";

export interface Moments {
	readonly n: number;
	readonly mean: Figure;
	/** with n - 1 in the denominator */
	readonly variance: Figure;
	readonly sd: Figure;
	/** of the mean: sd / sqrt(n); "no-variation" where it would be 0 */
	readonly standardError: Figure;
}

/** Mean and spread of a sample. Throws a RangeError as `frequencyTable`. */
export function moments(values: readonly WeightedValue[]): Moments {
	const table = frequencyTable(values);
	const n = totalCount(table);
	const mean = sampleMean(table);
	const variance = derive((centre) => sampleVariance(table, n, centre), mean);
	return {
		n,
		mean,
		variance,
		sd: derive(Math.sqrt, variance),
		standardError: derive(
			(spread) => (spread === 0 ? "no-variation" : Math.sqrt(spread / n)),
			variance,
		),
	};
}

function sampleMean(table: readonly WeightedValue[]): Figure {
	const [first] = table;
	if (first === undefined) return "no-values";
	// (0.1 * 3) / 3 is not 0.1: a single value is its own mean
	if (table.length === 1) return first.value;
	return weightedMean(valuesOf(table), countsOf(table));
}

function sampleVariance(
	table: readonly WeightedValue[],
	n: number,
	mean: number,
): Figure {
	if (n < 2) return "too-few-values";
	if (table.length === 1) return 0;
	const population = weightedVariance(valuesOf(table), countsOf(table));
	const variance = (population * n) / (n - 1);
	// R's t.test calls such data "essentially constant": the spread is rounding
	const rounding = 10 * Number.EPSILON * Math.abs(mean);
	return Math.sqrt(variance / n) < rounding ? 0 : variance;
}

function valuesOf(table: readonly WeightedValue[]): number[] {
	return table.map(({ value }) => value);
}

function countsOf(table: readonly WeightedValue[]): number[] {
	return table.map(({ count }) => count);
}
