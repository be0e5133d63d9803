import { effectInterval } from "./effect-interval.ts";
import { hedgesCorrection } from "./hedges-correction.ts";
import type { PairMoments } from "./pair-moments.ts";
import { derive, type Figure } from "./reason.ts";

/** Below this distance from 1, a correlation is 1 but for rounding. */
const ROUNDING = 1e-12;

/**
 * Standardised change of linked pairs, in standard deviations of the scores.
 *
 * d_av = mean difference / sqrt((variance before + variance after) / 2), the
 * root-mean-square form (Cumming 2012); g_av = J d_av with J on n - 1 degrees
 * of freedom (Lakens 2013). Interval: Borenstein et al. 2009, ch. 4,
 * g_av +- 1.96 J sqrt((1/n + d_av^2 / 2n) 2 (1 - r)).
 */
export function hedgesGav({ before, after, change, correlation }: PairMoments) {
	const n = change.n;
	const cohenDav = derive(
		(difference, earlier, later) =>
			earlier + later === 0
				? "no-variation"
				: difference / Math.sqrt((earlier + later) / 2),
		change.mean,
		before.variance,
		after.variance,
	);
	const standardError = derive(
		(d, r): Figure =>
			1 - r < ROUNDING
				? "perfect-correlation"
				: Math.sqrt((1 / n + d ** 2 / (2 * n)) * 2 * (1 - r)),
		cohenDav,
		correlation,
	);
	const { g, ciLow, ciHigh } = effectInterval(
		cohenDav,
		standardError,
		hedgesCorrection(n - 1),
	);
	return {
		cohenDav,
		hedgesGav: g,
		hedgesGavCiLow: ciLow,
		hedgesGavCiHigh: ciHigh,
	};
}
