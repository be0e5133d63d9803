import { moments } from "./moments.ts";
import { derive, type Reported, reportFigures } from "./reason.ts";
import type { WeightedValue } from "./weighted.ts";

export interface StandardisedDifference
	extends Reported<
		"stayedMean" | "leftMean" | "difference" | "standardisedDifference"
	> {
	readonly stayed: number;
	readonly left: number;
}

/**
 * How those who left differed before from those who stayed: mean of the left minus mean of the stayed, in
 * points and in standard deviations, sqrt((variance + variance) / 2) (Austin 2009, Stat Med 28:3083-3107).
 * Beyond 0.1 the groups are usually called unlike. It describes these people; there is no test, because a
 * test finds nothing in small groups. Throws a RangeError as `frequencyTable`.
 */
export function standardisedDifference(
	stayed: readonly WeightedValue[],
	left: readonly WeightedValue[],
): StandardisedDifference {
	const stayers = moments(stayed);
	const leavers = moments(left);
	const difference = derive((a, b) => b - a, stayers.mean, leavers.mean);
	return {
		stayed: stayers.n,
		left: leavers.n,
		...reportFigures({
			stayedMean: stayers.mean,
			leftMean: leavers.mean,
			difference,
			standardisedDifference: derive(
				(points, a, b) =>
					a + b === 0 ? "no-variation" : points / Math.sqrt((a + b) / 2),
				difference,
				stayers.variance,
				leavers.variance,
			),
		}),
	};
}
