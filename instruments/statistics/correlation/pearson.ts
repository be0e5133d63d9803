import { pairMoments } from "../pair-moments.ts";
import { derive, type Reported, reportFigures } from "../reason.ts";
import type { WeightedPair } from "../weighted.ts";
import { correlationP } from "./correlation-p.ts";
import { fisherInterval } from "./fisher-interval.ts";

export interface Pearson
	extends Reported<"r" | "rSquared" | "p" | "ciLow" | "ciHigh"> {
	readonly pairs: number;
}

/**
 * Pearson's correlation of the two values of each pair (an interview score and a later rating, say), as R's
 * `cor.test`: two-sided p by t on n - 2 degrees of freedom, 95 % interval by Fisher's z from four pairs on.
 * Throws a RangeError as `pairTable`.
 */
export function pearson(pairs: readonly WeightedPair[]): Pearson {
	const { correlation, change } = pairMoments(pairs);
	return {
		pairs: change.n,
		...reportFigures({
			r: correlation,
			rSquared: derive((r) => r ** 2, correlation),
			p: correlationP(correlation, change.n),
			...fisherInterval(correlation, change.n),
		}),
	};
}
