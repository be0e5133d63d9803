import { dot } from "./least-squares.ts";

/**
 * Durbin and Watson's statistic (1950) of residuals in order of time: about 2 where neighbours are unrelated,
 * towards 0 where they are alike, towards 4 where they alternate. Null where there is nothing left over.
 */
export function durbinWatson(residuals: readonly number[]): number | null {
	const squares = dot(residuals, residuals);
	if (squares === 0) return null;
	const steps = residuals.slice(1).map((e, i) => e - (residuals[i] ?? 0));
	return dot(steps, steps) / squares;
}
