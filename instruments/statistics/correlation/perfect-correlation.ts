/** Nearer to 1 than this, a correlation is 1 but for rounding. */
const ROUNDING = 1e-12;

/** Whether all pairs lie on one line. */
export function isPerfect(correlation: number): boolean {
	return 1 - Math.abs(correlation) < ROUNDING;
}
