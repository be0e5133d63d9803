import {
	type Figure,
	type Reason,
	type Reported,
	reportFigures,
} from "../reason.ts";
import { coefficientOf } from "./coefficient.ts";
import { durbinWatson } from "./durbin-watson.ts";
import { type LeastSquares, leastSquares } from "./least-squares.ts";
import { neweyWestErrors } from "./newey-west.ts";

/** With fewer points than this on a side, a series is too short to argue from. */
export const POINTS_A_SIDE = 8;

export type StandardErrors = "newey-west" | "ordinary";

/** One coefficient, in the units of the values, or in those units a time step. */
export type Step = Reported<
	"estimate" | "standardError" | "t" | "df" | "p" | "ciLow" | "ciHigh"
>;

export interface InterruptedSeries extends Reported<"durbinWatson"> {
	readonly pointsBefore: number;
	readonly pointsAfter: number;
	/** fewer than eight points on a side */
	readonly short: boolean;
	readonly standardErrors: StandardErrors;
	readonly slopeBefore: Step;
	readonly levelChange: Step;
	readonly slopeChange: Step;
}

/**
 * A change of level and of slope in a series (Bernal et al. 2017, Int J Epidemiol 46:348-355):
 * y = b0 + b1 t + b2 after + b3 (t - t0) after, by least squares, with t from 1 and t0 the last time before
 * the change. The change of level is that of the two lines at t0. 95 % intervals and two-sided p by t on
 * n - 4 degrees of freedom. Ordinary standard errors are too small where neighbours are alike (Durbin-Watson
 * well below 2); those of Newey and West help in long series alone, and in short ones are smaller still.
 * Without a comparison series it cannot say what made the change. A time without a value (null) is left out.
 *
 * @param values one for each time, in order
 * @param before how many of the times lie before the change
 * @throws RangeError for a `before` that is not within the series, or a value that is not finite
 */
export function interruptedSeries(
	values: readonly (number | null)[],
	before: number,
	standardErrors: StandardErrors = "ordinary",
): InterruptedSeries {
	refuseOutside(before, values.length);
	const points = values.flatMap((y, i) =>
		y === null ? [] : [{ t: i + 1, y }],
	);
	const times = points.map(({ t }) => t);
	const columns = design(times, before);
	const pointsBefore = times.filter((t) => t <= before).length;
	const fewer = Math.min(pointsBefore, points.length - pointsBefore);
	// two points make a line without any scatter, so a side needs a third
	const fit =
		fewer < 3
			? "too-few-values"
			: leastSquares(
					columns,
					points.map(({ y }) => y),
				);
	const errors =
		standardErrors === "ordinary" || typeof fit === "string"
			? undefined
			: neweyWestErrors(columns, times, fit);
	const step = (column: number) =>
		reportFigures({ ...coefficientOf(fit, column, errors) });
	return {
		pointsBefore,
		pointsAfter: points.length - pointsBefore,
		short: fewer < POINTS_A_SIDE,
		standardErrors,
		slopeBefore: step(1),
		levelChange: step(2),
		slopeChange: step(3),
		...reportFigures({ durbinWatson: serialCorrelation(fit) }),
	};
}

function design(times: readonly number[], before: number): number[][] {
	return [
		times.map(() => 1),
		[...times],
		times.map((t) => (t > before ? 1 : 0)),
		times.map((t) => Math.max(0, t - before)),
	];
}

function serialCorrelation(fit: LeastSquares | Reason): Figure {
	if (typeof fit === "string") return fit;
	return durbinWatson(fit.residuals) ?? "no-variation";
}

function refuseOutside(before: number, length: number): void {
	if (!Number.isSafeInteger(before) || before < 1 || before >= length)
		throw new RangeError(
			`A change after ${before} of ${length} times is not within the series. Give a whole number that leaves times on both sides.`,
		);
}
