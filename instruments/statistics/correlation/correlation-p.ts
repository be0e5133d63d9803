import { derive, type Figure } from "../reason.ts";
import { twoSidedT } from "../student-t.ts";
import { isPerfect } from "./perfect-correlation.ts";

/** Two-sided p of a correlation, Pearson's or of ranks, by t on n - 2 degrees of freedom. */
export function correlationP(correlation: Figure, n: number): Figure {
	return derive((r): Figure => {
		if (n < 3) return "too-few-values";
		if (isPerfect(r)) return "perfect-correlation";
		return twoSidedT(r * Math.sqrt((n - 2) / (1 - r ** 2)), n - 2);
	}, correlation);
}
