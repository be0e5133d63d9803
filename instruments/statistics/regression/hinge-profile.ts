/** What the points above a breakpoint add up to: x from the mean of all, e off the straight line of all. */
export interface PointsAbove {
	n: number;
	x: number;
	xx: number;
	e: number;
	xe: number;
}

/**
 * How much of the squares that a straight line leaves over a hinge at psi explains, while no point lies
 * between the places where psi may be: c(psi)^2 / d(psi), where c = c0 + c1 psi is the hinge's product with
 * the residuals and d = d0 + d1 psi + d2 psi^2 what of the hinge is no straight line. The squares cancel out
 * of its derivative, so it has one top.
 *
 * @param n all points
 * @param spread sum of squares of all x from their mean
 */
export function hingeProfile(above: PointsAbove, n: number, spread: number) {
	const c0 = above.xe;
	const c1 = -above.e;
	const d0 = above.xx - above.x ** 2 / n - above.xx ** 2 / spread;
	const d1 = 2 * above.x * (above.n / n + above.xx / spread - 1);
	const d2 = above.n - above.n ** 2 / n - above.x ** 2 / spread;
	return {
		top: (c0 * d1 - 2 * c1 * d0) / (c1 * d1 - 2 * c0 * d2),
		explained: (psi: number) =>
			(c0 + c1 * psi) ** 2 / (d0 + d1 * psi + d2 * psi ** 2),
	};
}
