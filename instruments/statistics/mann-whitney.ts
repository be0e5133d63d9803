import { type Midranks, midranks } from "./midranks.ts";
import { continuityCorrectedP } from "./normal.ts";
import { rankSumCdf } from "./rank-sum-cdf.ts";
import { type RankTestMethod, rankTestMethod } from "./rank-test-method.ts";
import { type Figure, type Reported, reportFigures } from "./reason.ts";
import { roundingNoiseRemover } from "./rounding-noise.ts";
import { frequencyTable, totalCount, type WeightedValue } from "./weighted.ts";

export interface MannWhitney extends Reported<"u" | "p"> {
	readonly method: RankTestMethod | null;
}

/**
 * Mann-Whitney test of two independent groups, as R's `wilcox.test(b, a)`: `u`
 * is what R prints as W, the number of couples in which b is above a (a tie
 * counts half); `p` is two-sided. Exact when both groups are below 50 and there
 * are no ties, else the normal approximation with tie and continuity correction.
 */
export function mannWhitney(
	a: readonly WeightedValue[],
	b: readonly WeightedValue[],
): MannWhitney {
	const nA = totalCount(a);
	const nB = totalCount(b);
	const withoutNoise = roundingNoiseRemover(
		frequencyTable([...a, ...b]).map(({ value }) => value),
	);
	const comparable = (table: readonly WeightedValue[]) =>
		table.map(({ value, count }) => ({ value: withoutNoise(value), count }));
	if (nA === 0 || nB === 0)
		return {
			method: null,
			...reportFigures({ u: "no-values", p: "no-values" }),
		};
	const ranks = midranks(frequencyTable(comparable([...a, ...b])));
	const u = rankSum(comparable(b), ranks) - (nB * (nB + 1)) / 2;
	const method = rankTestMethod(ranks.tieTerm === 0, nA, nB);
	const p =
		method === "exact" ? exactP(u, nA, nB) : approximateP(u, nA, nB, ranks);
	return { method, ...reportFigures({ u, p }) };
}

function rankSum(
	table: readonly WeightedValue[],
	{ rankOf }: Midranks,
): number {
	let sum = 0;
	for (const { value, count } of table) sum += count * (rankOf.get(value) ?? 0);
	return sum;
}

function exactP(u: number, nA: number, nB: number): number {
	return Math.min(1, 2 * rankSumCdf(Math.min(u, nA * nB - u), nA, nB));
}

function approximateP(
	u: number,
	nA: number,
	nB: number,
	{ rankOf, tieTerm }: Midranks,
): Figure {
	if (rankOf.size === 1) return "no-variation";
	const n = nA + nB;
	const variance = ((nA * nB) / 12) * (n + 1 - tieTerm / (n * (n - 1)));
	return continuityCorrectedP(u - (nA * nB) / 2, Math.sqrt(variance));
}
