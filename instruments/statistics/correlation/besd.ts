import { refuseNoCorrelation } from "./refuse-no-correlation.ts";

/**
 * Binomial effect size display of a correlation (Rosenthal & Rubin 1982, J Educ Psychol 74:166-169): were both
 * measures cut in halves, what share from 0 to 1 of the upper and of the lower half would do well. An
 * illustration, not a finding: it holds for halves alone. Throws a RangeError for what is no correlation.
 */
export function binomialEffectSizeDisplay(r: number): {
	readonly upperHalf: number;
	readonly lowerHalf: number;
} {
	refuseNoCorrelation(r);
	return { upperHalf: 0.5 + r / 2, lowerHalf: 0.5 - r / 2 };
}
