import { hedgesG } from "./hedges-g.ts";
import { mannWhitney } from "./mann-whitney.ts";
import { type TTest, tTestFrom } from "./mean-t-test.ts";
import { type Moments, moments } from "./moments.ts";
import type { RankTestMethod } from "./rank-test-method.ts";
import {
	derive,
	type Figure,
	figureOf,
	type Reported,
	reportFigures,
} from "./reason.ts";
import type { WeightedValue } from "./weighted.ts";

export interface IndependentGroups
	extends Reported<
		| "meanDifference"
		| "t"
		| "df"
		| "p"
		| "ciLow"
		| "ciHigh"
		| "cohenD"
		| "hedgesG"
		| "hedgesGCiLow"
		| "hedgesGCiHigh"
		| "mannWhitneyU"
		| "mannWhitneyP"
	> {
	readonly nA: number;
	readonly nB: number;
	readonly mannWhitneyMethod: RankTestMethod | null;
}

/**
 * Difference of two unlinked groups, b minus a, in the units of the values:
 * Welch's t test with its 95 % interval (ciLow to ciHigh), Mann-Whitney test
 * (see `mannWhitney`), and standardised differences (see `hedgesG`). p values
 * are two-sided. Throws a RangeError as `frequencyTable`.
 */
export function independentGroups(
	a: readonly WeightedValue[],
	b: readonly WeightedValue[],
): IndependentGroups {
	const groupA = moments(a);
	const groupB = moments(b);
	const ranks = mannWhitney(a, b);
	const meanDifference = derive(
		(meanA, meanB) => meanB - meanA,
		groupA.mean,
		groupB.mean,
	);
	return {
		nA: groupA.n,
		nB: groupB.n,
		mannWhitneyMethod: ranks.method,
		...reportFigures({
			meanDifference,
			...welchTTest(meanDifference, groupA, groupB),
			...hedgesG(groupA, groupB),
			mannWhitneyU: figureOf("u", ranks),
			mannWhitneyP: figureOf("p", ranks),
		}),
	};
}

/** t test with unequal variances; degrees of freedom by Welch (1947). */
function welchTTest(difference: Figure, a: Moments, b: Moments): TTest {
	const squaredErrorA = derive((variance) => variance / a.n, a.variance);
	const squaredErrorB = derive((variance) => variance / b.n, b.variance);
	const standardError = derive(
		(inA, inB) => (inA + inB === 0 ? "no-variation" : Math.sqrt(inA + inB)),
		squaredErrorA,
		squaredErrorB,
	);
	const df = derive(
		(se, inA, inB) => se ** 4 / (inA ** 2 / (a.n - 1) + inB ** 2 / (b.n - 1)),
		standardError,
		squaredErrorA,
		squaredErrorB,
	);
	return tTestFrom(difference, standardError, df);
}
