import { sampleVariance } from "simple-statistics";
import {
	derive,
	type Figure,
	type Reported,
	reportFigures,
} from "../reason.ts";
import { itemSpread } from "./item-spread.ts";
import { sumVariance } from "./sum-variance.ts";
import { weighAnswers } from "./weighted-answers.ts";

export interface ShroutFleiss
	extends Reported<"icc1" | "icc2" | "icc3" | "icc1k" | "icc2k" | "icc3k"> {
	/** rated by all raters */
	readonly targets: number;
	readonly raters: number;
}

/**
 * The six intraclass correlations of Shrout & Fleiss (1979, Psychol Bull 86:420-428): each target rated by
 * other raters (1), by the same raters drawn from many (2), by these raters alone (3); of one rater, and of
 * the mean of them all (k). Targets without a gap alone. Throws a RangeError as `completeCases`.
 *
 * @param ratings a row for each target, a column for each rater, null where missing
 */
export function shroutFleiss(
	ratings: readonly (readonly (number | null)[])[],
): ShroutFleiss {
	const spread = itemSpread(weighAnswers(ratings));
	const n = spread.completeCases;
	const k = spread.means.length;
	const { itemVariance, totalVariance } = sumVariance(spread);
	const form = (
		formula: (targets: number, raters: number, error: number) => number,
	): Figure =>
		derive(
			(variances, total) => {
				if (k < 2) return "too-few-items";
				const targets = total / k;
				const raters = n * sampleVariance([...spread.means]);
				return formula(targets, raters, (variances - targets) / (k - 1));
			},
			itemVariance,
			totalVariance,
		);
	/** Mean square within targets: raters and error taken together. */
	const within = (raters: number, error: number) =>
		(raters + (n - 1) * error) / n;
	return {
		targets: n,
		raters: k,
		...reportFigures({
			icc1: form((b, j, e) => share(b, within(j, e), (k - 1) * within(j, e))),
			icc2: form((b, j, e) => share(b, e, (k - 1) * e + (k * (j - e)) / n)),
			icc3: form((b, _, e) => share(b, e, (k - 1) * e)),
			icc1k: form((b, j, e) => share(b, within(j, e), 0)),
			icc2k: form((b, j, e) => share(b, e, (j - e) / n)),
			icc3k: form((b, _, e) => share(b, e, 0)),
		}),
	};
}

/** What is the targets' own in the spread of their ratings. */
function share(targets: number, error: number, besides: number): number {
	return (targets - error) / (targets + besides);
}
