import { sum } from "simple-statistics";
import type { Figure } from "../reason.ts";
import type { ItemSpread } from "./item-spread.ts";

/** Below this share of the variances of its items, the variance of a sum is rounding. */
const ROUNDING = 1e-12;

/** Variances of the items of a scale, added up; and the variance of the items' sum, of each person. */
export interface SumVariance {
	readonly itemVariance: Figure;
	/** "no-variation" where all have the same sum */
	readonly totalVariance: Figure;
}

export function sumVariance({
	completeCases,
	covariances,
}: ItemSpread): SumVariance {
	const missing = completeCases === 0 ? "no-values" : "too-few-values";
	if (completeCases < 2)
		return { itemVariance: missing, totalVariance: missing };
	const itemVariance = sum(covariances.map((row, item) => row[item] ?? 0));
	const total = sum(covariances.flat());
	return {
		itemVariance,
		totalVariance: total > ROUNDING * itemVariance ? total : "no-variation",
	};
}
