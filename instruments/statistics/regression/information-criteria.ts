import { derive, type Reason } from "../reason.ts";
import type { LeastSquares } from "./least-squares.ts";

/**
 * Akaike's and Schwarz's criteria of a least squares fit with normal scatter, as R's `AIC` and `BIC`: the
 * residual variance counts as a parameter. The smaller is the better; "no-variation" where the fit meets
 * every point.
 *
 * @param extra parameters that are no column of the design, such as a breakpoint
 */
export function informationCriteria(fit: LeastSquares | Reason, extra = 0) {
	if (typeof fit === "string") return { aic: fit, bic: fit };
	const n = fit.residuals.length;
	const parameters = fit.coefficients.length + extra + 1;
	const deviance = derive(
		(rss) =>
			rss === 0 ? "no-variation" : n * (Math.log((2 * Math.PI * rss) / n) + 1),
		fit.residualSumOfSquares,
	);
	return {
		aic: derive((d) => d + 2 * parameters, deviance),
		bic: derive((d) => d + Math.log(n) * parameters, deviance),
	};
}
