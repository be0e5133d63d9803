import {
	derive,
	type Figure,
	type Reason,
	type Reported,
	reportFigures,
} from "../reason.ts";
import { criticalT } from "../student-t.ts";
import { bestBreakpoint } from "./best-breakpoint.ts";
import { ordinaryError } from "./coefficient.ts";
import { informationCriteria } from "./information-criteria.ts";
import { type LeastSquares, leastSquares } from "./least-squares.ts";
import { lineDesign, type Point, sortedPoints } from "./points.ts";

/** An estimate with its standard error and 95 % interval. */
export type Estimate = Reported<
	"estimate" | "standardError" | "ciLow" | "ciHigh"
>;

/** How well a model fits: the smaller, the better. */
export type Fit = Reported<"residualSumOfSquares" | "aic" | "bic">;

export interface Segmented {
	readonly n: number;
	/** in the units of x */
	readonly breakpoint: Estimate;
	/** where the lines meet, in the units of y */
	readonly height: Estimate;
	/** in the units of y for one of x */
	readonly slopeBelow: Estimate;
	readonly slopeAbove: Estimate;
	readonly bent: Fit;
	readonly straight: Fit;
}

/**
 * Two straight lines that meet at the breakpoint psi that fits best (see `bestBreakpoint`). Standard errors
 * and 95 % t intervals, on n - 4 degrees of freedom, from the model made linear at psi (Muggeo 2003, Stat Med
 * 22:3055-3071, as the R package segmented). They take for granted that there is a breakpoint; whether there
 * is one is for `daviesTest` and `claimBreakpoint`. Throws a RangeError for a value that is not finite.
 */
export function segmented(points: readonly Point[]): Segmented {
	const sorted = sortedPoints(points);
	const x = sorted.map((point) => point.x);
	const y = sorted.map((point) => point.y);
	const psi = bestBreakpoint(sorted);
	const columns = bentDesign(sorted, typeof psi === "string" ? 0 : psi);
	const bent = typeof psi === "string" ? psi : leastSquares(columns, y);
	const errors = linearisedErrors(bent, columns, y);
	const df = sorted.length - 4;
	return {
		n: sorted.length,
		breakpoint: estimateOf(psi, errors[3], df),
		height: estimateOf(coefficient(bent, 0), errors[0], df),
		slopeBelow: estimateOf(coefficient(bent, 1), errors[1], df),
		slopeAbove: estimateOf(coefficient(bent, 2), errors[2], df),
		bent: fitOf(bent, 1),
		straight: fitOf(leastSquares(lineDesign(x), y), 0),
	};
}

/** Its coefficients are the height at psi, the slope below it and the slope above it. */
function bentDesign(points: readonly Point[], psi: number): number[][] {
	return [
		points.map(() => 1),
		points.map(({ x }) => Math.min(0, x - psi)),
		points.map(({ x }) => Math.max(0, x - psi)),
	];
}

/**
 * Of the three coefficients and, fourth, of psi: a small step of psi moves the line above it by as much as
 * the slopes differ, so a fourth column with that height has the step as its coefficient.
 */
function linearisedErrors(
	bent: LeastSquares | Reason,
	columns: readonly (readonly number[])[],
	y: readonly number[],
): Figure[] {
	if (typeof bent === "string") return [bent, bent, bent, bent];
	const [, below = 0, above = 0] = bent.coefficients;
	const step = (columns[2] ?? []).map((x) => (x > 0 ? below - above : 0));
	const full = leastSquares([...columns, step], y);
	if (typeof full === "string") return [full, full, full, full];
	const { residualSumOfSquares } = bent;
	return [...columns, step].map((_, column) => {
		const error = ordinaryError({ ...full, residualSumOfSquares }, column);
		return error === 0 ? "no-variation" : error;
	});
}

function coefficient(fit: LeastSquares | Reason, column: number): Figure {
	return typeof fit === "string" ? fit : (fit.coefficients[column] ?? 0);
}

function estimateOf(
	estimate: Figure,
	standardError: Figure = "no-variation",
	df: number,
): Estimate {
	const end = (side: number) =>
		derive(
			(middle, error) => middle + side * criticalT(df) * error,
			estimate,
			standardError,
		);
	return reportFigures({
		estimate,
		standardError,
		ciLow: end(-1),
		ciHigh: end(1),
	});
}

function fitOf(fit: LeastSquares | Reason, breakpoints: number): Fit {
	return reportFigures({
		residualSumOfSquares:
			typeof fit === "string" ? fit : fit.residualSumOfSquares,
		...informationCriteria(fit, breakpoints),
	});
}
