import { type Figure, type Reported, reportFigures } from "../reason.ts";
import { coefficientOf, ordinaryError } from "./coefficient.ts";
import { durbinWatson } from "./durbin-watson.ts";
import type { StandardErrors, Step } from "./interrupted-series.ts";
import { type LeastSquares, leastSquares } from "./least-squares.ts";
import { neweyWestErrors } from "./newey-west.ts";
import { lineDesign, type Point } from "./points.ts";

/** A point that has its place in time. */
export interface TimedPoint extends Point {
	/** A whole number; neighbours in time differ by 1. */
	readonly time: number;
}

export interface LineInTime extends Reported<"intercept" | "durbinWatson"> {
	readonly n: number;
	/** In the units of y for one of x. */
	readonly slope: Step;
	readonly standardErrors: StandardErrors;
}

/** Below this, residuals of neighbours in time are alike; about 2 is unrelated. A rule of thumb, not a test. */
export const ALIKE = 1.5;

/**
 * The straight line of y on x through points in order of time, by least squares, with its 95 % t interval and
 * two-sided p. Where the residuals of neighbours are alike (Durbin-Watson below 1.5) the standard errors are
 * those of Newey and West (1987), though never below the ordinary ones, as they can be in short series; else the
 * ordinary ones. Throws a RangeError for a value that is not finite.
 */
export function lineInTime(points: readonly TimedPoint[]): LineInTime {
	const columns = lineDesign(points.map(({ x }) => x));
	const fit = leastSquares(
		columns,
		points.map(({ y }) => y),
	);
	if (typeof fit === "string")
		return {
			n: points.length,
			slope: reportFigures({ ...coefficientOf(fit, 1) }),
			standardErrors: "ordinary",
			...reportFigures({ intercept: fit, durbinWatson: fit }),
		};
	const statistic: Figure = durbinWatson(fit.residuals) ?? "no-variation";
	const isAlike = typeof statistic === "number" && statistic < ALIKE;
	const errors = isAlike ? widerErrors(points, columns, fit) : undefined;
	return {
		n: points.length,
		slope: reportFigures({ ...coefficientOf(fit, 1, errors) }),
		standardErrors: isAlike ? "newey-west" : "ordinary",
		...reportFigures({
			intercept: fit.coefficients[0] ?? 0,
			durbinWatson: statistic,
		}),
	};
}

function widerErrors(
	points: readonly TimedPoint[],
	columns: readonly (readonly number[])[],
	fit: LeastSquares,
): number[] {
	const times = points.map(({ time }) => time);
	return neweyWestErrors(columns, times, fit).map((error, column) =>
		Math.max(error, ordinaryError(fit, column)),
	);
}
