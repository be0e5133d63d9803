import { type TTest, tTestFrom } from "../mean-t-test.ts";
import type { Figure, Reason } from "../reason.ts";
import type { LeastSquares } from "./least-squares.ts";

export interface Coefficient extends TTest {
	readonly estimate: Figure;
	readonly standardError: Figure;
}

/**
 * A coefficient of a fit with its t test and 95 % t interval on the fit's degrees of freedom. "no-variation"
 * for all but the estimate where the line meets every point.
 *
 * @param errors standard errors by column; the ordinary ones where left out
 */
export function coefficientOf(
	fit: LeastSquares | Reason,
	column: number,
	errors?: readonly number[],
): Coefficient {
	if (typeof fit === "string")
		return { estimate: fit, standardError: fit, ...tTestFrom(fit, fit, fit) };
	const estimate = fit.coefficients[column] ?? 0;
	const error = errors?.[column] ?? ordinaryError(fit, column);
	const standardError = error === 0 ? "no-variation" : error;
	return {
		estimate,
		standardError,
		...tTestFrom(estimate, standardError, fit.df),
	};
}

/** From the residuals' variance, taken to be the same for all rows. */
export function ordinaryError(fit: LeastSquares, column: number): number {
	const variance = fit.residualSumOfSquares / fit.df;
	return Math.sqrt(variance * (fit.inverse[column]?.[column] ?? 0));
}
