import type { Figure } from "./reason.ts";

/**
 * Hedges' correction of a standardised difference for small samples,
 * J = 1 - 3 / (4 df - 1) (Hedges 1981; Borenstein et al. 2009, ch. 4).
 * With one degree of freedom J is 0 and the effect is not estimable.
 */
export function hedgesCorrection(df: number): Figure {
	return df < 2 ? "too-few-values" : 1 - 3 / (4 * df - 1);
}
