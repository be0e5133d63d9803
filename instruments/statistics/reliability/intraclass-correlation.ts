import fQuantile from "@stdlib/stats-base-dists-f-quantile";
import { sum } from "simple-statistics";
import {
	derive,
	type Figure,
	type Reported,
	reportFigures,
} from "../reason.ts";
import type { WeightedValue } from "../weighted.ts";
import { oneWayAnova } from "./one-way-anova.ts";

export interface IntraclassCorrelation
	extends Reported<
		| "meanSquareBetween"
		| "meanSquareWithin"
		| "n0"
		| "icc1"
		| "icc1CiLow"
		| "icc1CiHigh"
	> {
	readonly groups: number;
	readonly n: number;
}

/**
 * One-way intraclass correlation ICC(1) of respondents within groups, such as the patients of a practitioner:
 * (MSB - MSW) / (MSB + (n0 - 1) MSW), where n0 = (N - sum n_i^2 / N) / (g - 1) is the size of a group
 * (Donner 1986). The 95 % interval is Shrout and Fleiss's (1979); it is exact where all groups have one
 * size. Below 0, groups differ less than chance makes them. Throws a RangeError as `moments`.
 *
 * @param groups the scores of each group; empty groups do not count
 */
export function intraclassCorrelation(
	groups: readonly (readonly WeightedValue[])[],
): IntraclassCorrelation {
	const { sizes, meanSquareBetween, meanSquareWithin } = oneWayAnova(groups);
	const g = sizes.length;
	const n = sum([...sizes]);
	const n0 = derive(() => groupSize(sizes), meanSquareBetween);
	const ratio = derive(
		(between, within) => (within === 0 ? "no-variation" : between / within),
		meanSquareBetween,
		meanSquareWithin,
	);
	const end = (change: (f: number) => number) =>
		derive((f, size) => iccFrom(change(f), 1, size), ratio, n0);
	return {
		groups: g,
		n,
		...reportFigures({
			meanSquareBetween,
			meanSquareWithin,
			n0,
			icc1: derive(iccFrom, meanSquareBetween, meanSquareWithin, n0),
			icc1CiLow: end((f) => f / fQuantile(0.975, g - 1, n - g)),
			icc1CiHigh: end((f) => f * fQuantile(0.975, n - g, g - 1)),
		}),
	};
}

function groupSize(sizes: readonly number[]): number {
	const n = sum([...sizes]);
	return (n - sum(sizes.map((size) => size ** 2)) / n) / (sizes.length - 1);
}

function iccFrom(between: number, within: number, size: number): Figure {
	const total = between + (size - 1) * within;
	return total > 0 ? (between - within) / total : "no-variation";
}
