import { midranks } from "../midranks.ts";
import { pairMoments } from "../pair-moments.ts";
import { type Reported, reportFigures } from "../reason.ts";
import { frequencyTable, pairTable, type WeightedPair } from "../weighted.ts";
import { correlationP } from "./correlation-p.ts";

export interface Spearman extends Reported<"rho" | "p"> {
	readonly pairs: number;
}

/**
 * Spearman's rank correlation of the two values of each pair: Pearson's r of midranks; two-sided p by t on
 * n - 2 degrees of freedom, as R's `cor.test(method = "spearman", exact = FALSE)`. On fewer than ten pairs
 * that p is rough. Throws a RangeError as `pairTable`.
 */
export function spearman(pairs: readonly WeightedPair[]): Spearman {
	const table = pairTable(pairs);
	const rankBefore = ranksOf(table, "before");
	const rankAfter = ranksOf(table, "after");
	const { correlation, change } = pairMoments(
		table.map(({ before, after, count }) => ({
			before: rankBefore(before),
			after: rankAfter(after),
			count,
		})),
	);
	return {
		pairs: change.n,
		...reportFigures({
			rho: correlation,
			p: correlationP(correlation, change.n),
		}),
	};
}

function ranksOf(
	table: readonly WeightedPair[],
	side: "before" | "after",
): (value: number) => number {
	const { rankOf } = midranks(
		frequencyTable(
			table.map((pair) => ({ value: pair[side], count: pair.count })),
		),
	);
	return (value) => rankOf.get(value) ?? 0;
}
