import { sum } from "simple-statistics";
import { type Figure, type Reported, reportFigures } from "../reason.ts";
import { correlationMatrix } from "./correlation-matrix.ts";
import { itemSpread } from "./item-spread.ts";
import { oneFactorLoadings } from "./one-factor-loadings.ts";
import { FEW_RESPONDENTS } from "./reliability-notes.ts";
import type { WeightedAnswers } from "./weighted-answers.ts";

export interface OmegaTotal extends Reported<"omega"> {
	readonly completeCases: number;
	/** on the one factor, by item; empty where there is no omega */
	readonly loadings: readonly number[];
}

/**
 * McDonald's omega total of one factor (McDonald 1999), standardised: (sum l)^2 / ((sum l)^2 +
 * sum (1 - l^2)), with loadings l fitted by minres to the correlations of complete cases. At least three
 * items, and 30 people; about 100 make it steady. Not the omega of psych::omega, which fits three factors.
 * Throws a RangeError as `completeCases`.
 */
export function omegaTotal(rows: readonly WeightedAnswers[]): OmegaTotal {
	const spread = itemSpread(rows);
	const fitted = loadingsOf(spread.completeCases, correlationMatrix(spread));
	return {
		completeCases: spread.completeCases,
		loadings: typeof fitted === "string" ? [] : fitted,
		...reportFigures({
			omega: typeof fitted === "string" ? fitted : omegaOf(fitted),
		}),
	};
}

function loadingsOf(
	n: number,
	correlations: ReturnType<typeof correlationMatrix>,
): number[] | Exclude<Figure, number> {
	if (typeof correlations === "string") return correlations;
	if (correlations.length < 3) return "too-few-items";
	if (n < FEW_RESPONDENTS) return "too-few-values";
	return oneFactorLoadings(correlations) ?? "no-convergence";
}

/** Omega total of standardised loadings on one factor. */
export function omegaOf(loadings: readonly number[]): number {
	const common = sum([...loadings]) ** 2;
	return common / (common + sum(loadings.map((loading) => 1 - loading ** 2)));
}
