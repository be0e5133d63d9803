import { CRITICAL_Z } from "../normal.ts";
import { derive, type Figure } from "../reason.ts";
import { isPerfect } from "./perfect-correlation.ts";

/** The 95 % interval of Pearson's r in n pairs (Fisher 1921): tanh(atanh r +- 1.96 / sqrt(n - 3)). */
export function fisherInterval(correlation: Figure, n: number) {
	const end = (side: number) =>
		derive((r): Figure => {
			if (n < 4) return "too-few-values";
			if (isPerfect(r)) return "perfect-correlation";
			return Math.tanh(Math.atanh(r) + (side * CRITICAL_Z) / Math.sqrt(n - 3));
		}, correlation);
	return { ciLow: end(-1), ciHigh: end(1) };
}
