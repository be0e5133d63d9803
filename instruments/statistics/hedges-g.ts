import { effectInterval } from "./effect-interval.ts";
import { hedgesCorrection } from "./hedges-correction.ts";
import type { Moments } from "./moments.ts";
import { derive } from "./reason.ts";

/**
 * Standardised difference of two independent groups, b minus a.
 *
 * d = difference of means / pooled standard deviation, g = J d with J on
 * nA + nB - 2 degrees of freedom. Interval: Borenstein et al. 2009, ch. 4,
 * g +- 1.96 J sqrt((nA + nB) / (nA nB) + d^2 / (2 (nA + nB))).
 */
export function hedgesG(a: Moments, b: Moments) {
	const df = a.n + b.n - 2;
	const cohenD = derive(
		(meanA, meanB, varianceA, varianceB) => {
			const pooled = ((a.n - 1) * varianceA + (b.n - 1) * varianceB) / df;
			return pooled === 0
				? "no-variation"
				: (meanB - meanA) / Math.sqrt(pooled);
		},
		a.mean,
		b.mean,
		a.variance,
		b.variance,
	);
	const standardError = derive(
		(d) => Math.sqrt((a.n + b.n) / (a.n * b.n) + d ** 2 / (2 * (a.n + b.n))),
		cohenD,
	);
	const { g, ciLow, ciHigh } = effectInterval(
		cohenD,
		standardError,
		hedgesCorrection(df),
	);
	return { cohenD, hedgesG: g, hedgesGCiLow: ciLow, hedgesGCiHigh: ciHigh };
}
