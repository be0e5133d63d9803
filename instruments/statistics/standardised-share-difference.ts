import type { Share } from "./newcombe.ts";
import { derive, figureOf, type Reported, reportFigures } from "./reason.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/**
 * As `standardisedDifference`, for a yes-or-no attribute: share of those who left minus share of those who
 * stayed, and that in standard deviations, sqrt((p q + p q) / 2) (Austin 2009, Stat Med 28:3083-3107).
 * Throws a RangeError as `wilsonInterval`.
 */
export function standardisedShareDifference(
	stayed: Share,
	left: Share,
): Reported<"difference" | "standardisedDifference"> {
	const a = figureOf(
		"proportion",
		wilsonInterval(stayed.successes, stayed.trials),
	);
	const b = figureOf("proportion", wilsonInterval(left.successes, left.trials));
	return reportFigures({
		difference: derive((p, q) => q - p, a, b),
		standardisedDifference: derive(
			(p, q) => {
				const variance = (p * (1 - p) + q * (1 - q)) / 2;
				return variance === 0 ? "no-variation" : (q - p) / Math.sqrt(variance);
			},
			a,
			b,
		),
	});
}
