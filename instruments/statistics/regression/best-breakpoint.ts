import type { Reason } from "../reason.ts";
import { hingeProfile, type PointsAbove } from "./hinge-profile.ts";
import { dot, leastSquares } from "./least-squares.ts";
import { distinctX, lineDesign, type Point, sortedPoints } from "./points.ts";

/**
 * The breakpoint that leaves the smallest residual sum of squares of two joined lines. Exact, not a search
 * by steps: between neighbouring x the best has a closed form (see `hingeProfile`; cf. Hudson 1966, JASA
 * 61:1097-1129). At least two different x lie on either side, the breakpoint itself counted, so it needs
 * four different x; "no-variation" where a straight line meets every point.
 */
export function bestBreakpoint(points: readonly Point[]): number | Reason {
	const xs = distinctX(points);
	if (xs.length < 4 || points.length < 5) return "too-few-values";
	const sorted = sortedPoints(points);
	const middle = sorted.reduce((sum, { x }) => sum + x, 0) / sorted.length;
	const x = sorted.map((point) => point.x - middle);
	const residuals = offStraightLine(x, sorted);
	if (typeof residuals === "string") return residuals;
	const spread = dot(x, x);
	const above: PointsAbove = { n: 0, x: 0, xx: 0, e: 0, xe: 0 };
	let best = { explained: -1, breakpoint: 0 };
	let next = x.length - 1;
	for (let i = xs.length - 3; i >= 1; i--) {
		const from = (xs[i] ?? 0) - middle;
		for (; (x[next] ?? from) > from; next--)
			addTo(above, x[next] ?? 0, residuals[next] ?? 0);
		const { top, explained } = hingeProfile(above, x.length, spread);
		const to = (xs[i + 1] ?? 0) - middle;
		for (const breakpoint of [from, Math.min(Math.max(top, from), to), to])
			if (explained(breakpoint) > best.explained)
				best = { explained: explained(breakpoint), breakpoint };
	}
	return best.breakpoint + middle;
}

function offStraightLine(
	x: readonly number[],
	points: readonly Point[],
): readonly number[] | Reason {
	const y = points.map((point) => point.y);
	const line = leastSquares(lineDesign(x), y);
	if (typeof line === "string") return line;
	return line.residualSumOfSquares > 0 ? line.residuals : "no-variation";
}

function addTo(above: PointsAbove, x: number, e: number): void {
	above.n += 1;
	above.x += x;
	above.xx += x ** 2;
	above.e += e;
	above.xe += x * e;
}
