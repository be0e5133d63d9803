import { differences } from "./differences.ts";
import { type Moments, moments } from "./moments.ts";
import { derive, type Figure } from "./reason.ts";
import { pairTable, type WeightedPair } from "./weighted.ts";

export interface PairMoments {
	readonly before: Moments;
	readonly after: Moments;
	/** of the differences after minus before */
	readonly change: Moments;
	/** Pearson's r between before and after */
	readonly correlation: Figure;
}

/** Means, spreads and correlation of linked pairs. */
export function pairMoments(pairs: readonly WeightedPair[]): PairMoments {
	const table = pairTable(pairs);
	const before = moments(
		table.map((pair) => ({ value: pair.before, count: pair.count })),
	);
	const after = moments(
		table.map((pair) => ({ value: pair.after, count: pair.count })),
	);
	return {
		before,
		after,
		change: moments(differences(table)),
		correlation: correlation(table, before, after),
	};
}

function correlation(
	pairs: readonly WeightedPair[],
	before: Moments,
	after: Moments,
): Figure {
	return derive(
		(beforeMean, afterMean, beforeError, afterError) => {
			let products = 0;
			for (const pair of pairs)
				products +=
					pair.count * (pair.before - beforeMean) * (pair.after - afterMean);
			const covariance = products / (before.n - 1);
			// rounding may carry a perfect correlation past 1
			const r = covariance / (beforeError * afterError * before.n);
			return Math.min(1, Math.max(-1, r));
		},
		before.mean,
		after.mean,
		before.standardError,
		after.standardError,
	);
}
