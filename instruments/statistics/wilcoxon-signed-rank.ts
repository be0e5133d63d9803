import { differences } from "./differences.ts";
import { midranks } from "./midranks.ts";
import { continuityCorrectedP } from "./normal.ts";
import { type RankTestMethod, rankTestMethod } from "./rank-test-method.ts";
import { type Reason, type Reported, reportFigures } from "./reason.ts";
import { signedRankCdf } from "./signed-rank-cdf.ts";
import {
	frequencyTable,
	totalCount,
	type WeightedPair,
	type WeightedValue,
} from "./weighted.ts";

export interface WilcoxonSignedRank
	extends Reported<"v" | "p" | "rankBiserial"> {
	readonly pairs: number;
	/** pairs that changed: the test ranks these */
	readonly changed: number;
	readonly method: RankTestMethod | null;
}

/**
 * Wilcoxon signed-rank test of linked pairs, as R's
 * `wilcox.test(after, before, paired = TRUE)`: pairs without change are
 * dropped, equal changes share a midrank, `v` is the sum of the ranks of the
 * rises, `p` is two-sided. Exact below 50 pairs when there are neither ties nor
 * dropped pairs, else the normal approximation with tie and continuity
 * correction. `rankBiserial` is (W+ - W-) / (W+ + W-) (Kerby 2014).
 */
export function wilcoxonSignedRank(
	pairs: readonly WeightedPair[],
): WilcoxonSignedRank {
	const changes = differences(pairs);
	const moved = changes.filter(({ value }) => value !== 0);
	const counts = { pairs: totalCount(changes), changed: totalCount(moved) };
	if (counts.pairs === 0) return { ...counts, ...notTested("no-values") };
	if (counts.changed === 0) return { ...counts, ...notTested("no-change") };
	const { v, tieTerm } = rankSumOfRises(moved);
	const untied = tieTerm === 0 && counts.changed === counts.pairs;
	const method = rankTestMethod(untied, counts.changed);
	const all = (counts.changed * (counts.changed + 1)) / 2;
	const p =
		method === "exact"
			? exactP(v, counts.changed)
			: approximateP(v, counts.changed, tieTerm);
	return {
		...counts,
		method,
		...reportFigures({ v, p, rankBiserial: (2 * v - all) / all }),
	};
}

function notTested(reason: Reason) {
	return {
		method: null,
		...reportFigures({ v: reason, p: reason, rankBiserial: reason }),
	};
}

function rankSumOfRises(moved: readonly WeightedValue[]) {
	const sizes = frequencyTable(
		moved.map(({ value, count }) => ({ value: Math.abs(value), count })),
	);
	const { rankOf, tieTerm } = midranks(sizes);
	let v = 0;
	for (const { value, count } of moved)
		if (value > 0) v += count * (rankOf.get(value) ?? 0);
	return { v, tieTerm };
}

function exactP(v: number, n: number): number {
	const smaller = Math.min(v, (n * (n + 1)) / 2 - v);
	return Math.min(1, 2 * signedRankCdf(smaller, n));
}

function approximateP(v: number, n: number, tieTerm: number): number {
	const variance = (n * (n + 1) * (2 * n + 1)) / 24 - tieTerm / 48;
	return continuityCorrectedP(v - (n * (n + 1)) / 4, Math.sqrt(variance));
}
