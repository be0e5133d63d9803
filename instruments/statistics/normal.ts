import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";

/** The z that 95 % of the normal distribution lies within (1.959964). */
export const CRITICAL_Z = normalQuantile(0.975, 0, 1);

/**
 * Two-sided p value of a statistic that moves in whole steps, by the normal
 * approximation with continuity correction: half a step off the deviation.
 */
export function continuityCorrectedP(
	deviation: number,
	standardDeviation: number,
): number {
	const corrected = Math.max(Math.abs(deviation) - 0.5, 0);
	return 2 * normalCdf(-corrected / standardDeviation, 0, 1);
}
