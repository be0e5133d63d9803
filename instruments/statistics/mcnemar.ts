import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import { exactBinomialP } from "./proportions/exact-binomial-p.ts";
import {
	type PairedCounts,
	pairedShareInterval,
} from "./proportions/paired-share-interval.ts";
import { derive, type Figure, type Reported, reportFigures } from "./reason.ts";
import { refuseBadCount } from "./weighted.ts";

export interface McNemar
	extends Reported<
		"change" | "ciLow" | "ciHigh" | "exactP" | "chiSquared" | "correctedP"
	> {
	readonly pairs: number;
	/** pairs that differ: the test looks at these alone */
	readonly changed: number;
}

/**
 * Change of a share in linked people, after minus before, from -1 to 1, with Newcombe's 95 % interval for
 * pairs (see `pairedShareInterval`) and McNemar's test (1947): `exactP` by the binomial distribution of those
 * who changed (R's `binom.test(onlyAfter, changed)`), `chiSquared` and `correctedP` with continuity correction
 * on one degree of freedom (R's `mcnemar.test`). The exact one is the figure to show; on few changes both
 * reject less than 5 % of the time when nothing changed. Throws a RangeError for an impossible count.
 */
export function mcnemar(counts: PairedCounts): McNemar {
	const { both, onlyBefore, onlyAfter, neither } = counts;
	for (const count of [both, onlyBefore, onlyAfter, neither])
		refuseBadCount(count);
	const changed = onlyBefore + onlyAfter;
	const pairs = both + changed + neither;
	const moved = changedOr(changed, pairs);
	const chiSquared = derive(
		(all) => Math.max(0, Math.abs(onlyAfter - onlyBefore) - 1) ** 2 / all,
		moved,
	);
	return {
		pairs,
		changed,
		...reportFigures({
			change: pairs === 0 ? "no-values" : (onlyAfter - onlyBefore) / pairs,
			...pairedShareInterval(counts),
			exactP: derive((all) => exactBinomialP(onlyAfter, all, 0.5), moved),
			chiSquared,
			correctedP: derive((x) => 2 * normalCdf(-Math.sqrt(x), 0, 1), chiSquared),
		}),
	};
}

function changedOr(changed: number, pairs: number): Figure {
	if (pairs === 0) return "no-values";
	return changed === 0 ? "no-change" : changed;
}
