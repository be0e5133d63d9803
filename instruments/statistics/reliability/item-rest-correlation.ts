import { sum } from "simple-statistics";
import { derive, type Reported, reportFigures } from "../reason.ts";
import { type ItemSpread, itemSpread, withoutItem } from "./item-spread.ts";
import { sumVariance } from "./sum-variance.ts";
import type { WeightedAnswers } from "./weighted-answers.ts";

/** Below this an item has little in common with the rest of its scale (Nunnally & Bernstein 1994). */
export const WEAK_ITEM = 0.3;

/**
 * Each item's correlation with the sum of the other items (corrected item-total correlation), in the order
 * of the items. Complete cases. Throws a RangeError as `completeCases`.
 */
export function itemRestCorrelations(
	rows: readonly WeightedAnswers[],
): Reported<"correlation">[] {
	const spread = itemSpread(rows);
	return spread.means.map((_, item) =>
		reportFigures({ correlation: correlationWithRest(spread, item) }),
	);
}

function correlationWithRest(spread: ItemSpread, item: number) {
	if (spread.completeCases >= 2 && spread.means.length < 2)
		return "too-few-items";
	const row = spread.covariances[item] ?? [];
	const variance = row[item] ?? 0;
	const covariance = sum(row.filter((_, other) => other !== item));
	const { totalVariance } = sumVariance(withoutItem(spread, item));
	return derive(
		(rest) =>
			variance === 0 ? "no-variation" : covariance / Math.sqrt(variance * rest),
		totalVariance,
	);
}
