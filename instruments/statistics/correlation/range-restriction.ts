import { type Reported, reportFigures } from "../reason.ts";
import { refuseNoCorrelation } from "./refuse-no-correlation.ts";

/**
 * What the correlation would be among all who applied, where it is known only among those who were picked by
 * the first measure: Thorndike's case II (1949), r u / sqrt(1 + r^2 (u^2 - 1)). Show the correlation found
 * first, and u beside the corrected one. Throws a RangeError for an impossible input.
 *
 * @param spreadRatio u, standard deviation among all / among those picked
 */
export function correctRangeRestriction(
	r: number,
	spreadRatio: number,
): Reported<"r"> {
	refuseNoCorrelation(r);
	if (!(spreadRatio > 0 && Number.isFinite(spreadRatio)))
		throw new RangeError(
			`${spreadRatio} is no ratio of two spreads. Give one above 0.`,
		);
	return reportFigures({
		r: (r * spreadRatio) / Math.sqrt(1 + r ** 2 * (spreadRatio ** 2 - 1)),
	});
}
