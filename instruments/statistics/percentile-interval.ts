import { quantile } from "./quantile.ts";
import { weighValues } from "./weighted.ts";

/** The middle 95 % of bootstrap figures (Efron 1979), by quantiles of R's type 7. Needs at least one. */
export function percentileInterval(figures: readonly number[]): {
	readonly ciLow: number;
	readonly ciHigh: number;
} {
	const table = weighValues(figures);
	return { ciLow: quantile(table, 0.025), ciHigh: quantile(table, 0.975) };
}
