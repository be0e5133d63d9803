import { derive, type Figure } from "../reason.ts";
import type { ItemSpread } from "./item-spread.ts";
import { sumVariance } from "./sum-variance.ts";

/** Cronbach's alpha, k / (k - 1) (1 - sum of item variances / variance of the sum) (Cronbach 1951). */
export function alphaOf(spread: ItemSpread): Figure {
	const k = spread.means.length;
	const { itemVariance, totalVariance } = sumVariance(spread);
	if (typeof itemVariance === "number" && k < 2) return "too-few-items";
	return derive(
		(items, total) => (k / (k - 1)) * (1 - items / total),
		itemVariance,
		totalVariance,
	);
}
