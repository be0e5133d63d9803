import { type Reported, reportFigures } from "../reason.ts";
import { alphaOf } from "./alpha-of.ts";
import { itemSpread, withoutItem } from "./item-spread.ts";
import type { WeightedAnswers } from "./weighted-answers.ts";

/**
 * What Cronbach's alpha would be without each item, in the order of the items, among those who answered
 * them all. Throws a RangeError as `completeCases`.
 */
export function alphaIfDropped(
	rows: readonly WeightedAnswers[],
): Reported<"alpha">[] {
	const spread = itemSpread(rows);
	return spread.means.map((_, item) =>
		reportFigures({ alpha: alphaOf(withoutItem(spread, item)) }),
	);
}
