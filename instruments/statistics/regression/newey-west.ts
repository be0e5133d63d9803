import { dot, type LeastSquares } from "./least-squares.ts";

/**
 * Standard errors of a regression's coefficients that stand residuals of unequal spread and of neighbours in
 * time that are alike (Newey & West 1987, Econometrica 55:703-708): Bartlett weights up to the lag
 * floor(4 (n / 100)^(2/9)), times n / (n - k) for small samples (R's `sandwich::NeweyWest(fit, lag,
 * prewhite = FALSE, adjust = TRUE)`). With fewer than about 50 points they are still too small.
 *
 * @param times of the rows, whole numbers; a gap counts as the time that it is
 */
export function neweyWestErrors(
	columns: readonly (readonly number[])[],
	times: readonly number[],
	{ residuals, inverse, df }: LeastSquares,
): number[] {
	const n = residuals.length;
	const lag = Math.floor(4 * (n / 100) ** (2 / 9));
	// how much each row moves each coefficient
	const moves = inverse.map((row) =>
		residuals.map(
			(e, i) =>
				e *
				dot(
					row,
					columns.map((c) => c[i] ?? 0),
				),
		),
	);
	return moves.map((move) => {
		let variance = 0;
		for (const [i, a] of move.entries())
			for (const [j, b] of move.entries())
				variance += a * b * bartlett(timeBetween(times, i, j), lag);
		return Math.sqrt((Math.max(0, variance) * n) / df);
	});
}

function timeBetween(times: readonly number[], i: number, j: number): number {
	return Math.abs((times[i] ?? 0) - (times[j] ?? 0));
}

function bartlett(distance: number, lag: number): number {
	return Math.max(0, 1 - distance / (lag + 1));
}
