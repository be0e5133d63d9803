import { type Reported, reportFigures } from "../reason.ts";
import { refuseNoCorrelation } from "./refuse-no-correlation.ts";

/**
 * What the correlation would be with an outcome measured without error: r / sqrt(reliability of the outcome)
 * (Spearman 1904). The predictor is not corrected, because it is used as it is. Show the correlation found
 * first, and the reliability beside the corrected one. Throws a RangeError for what is no correlation.
 */
export function correctCriterionUnreliability(
	r: number,
	reliability: number,
): Reported<"r"> {
	refuseNoCorrelation(r);
	if (!(reliability > 0 && reliability <= 1))
		return reportFigures({ r: "reliability-out-of-range" });
	const corrected = r / Math.sqrt(reliability);
	return reportFigures({
		r: Math.abs(corrected) > 1 ? "correlation-out-of-range" : corrected,
	});
}
