import tCdf from "@stdlib/stats-base-dists-t-cdf";
import tQuantile from "@stdlib/stats-base-dists-t-quantile";

/** Two-sided p value of a t statistic; `df` need not be whole. */
export function twoSidedT(t: number, df: number): number {
	return 2 * tCdf(-Math.abs(t), df);
}

/** The t that 95 % of a t distribution lies within, on both sides of 0. */
export function criticalT(df: number): number {
	return tQuantile(0.975, df);
}
