import { hedgesGav } from "./hedges-gav.ts";
import { meanTTest } from "./mean-t-test.ts";
import { pairMoments } from "./pair-moments.ts";
import type { RankTestMethod } from "./rank-test-method.ts";
import { derive, figureOf, type Reported, reportFigures } from "./reason.ts";
import type { WeightedPair } from "./weighted.ts";
import { wilcoxonSignedRank } from "./wilcoxon-signed-rank.ts";

export interface PairedChange
	extends Reported<
		| "preMean"
		| "preSd"
		| "postMean"
		| "postSd"
		| "meanDifference"
		| "sdDifference"
		| "t"
		| "df"
		| "p"
		| "ciLow"
		| "ciHigh"
		| "cohenDz"
		| "cohenDav"
		| "hedgesGav"
		| "hedgesGavCiLow"
		| "hedgesGavCiHigh"
		| "correlation"
		| "wilcoxonV"
		| "wilcoxonP"
	> {
	readonly pairs: number;
	/** pairs that changed: the Wilcoxon test ranks these */
	readonly wilcoxonChanged: number;
	readonly wilcoxonMethod: RankTestMethod | null;
}

/**
 * Change of linked persons, after (post) minus before (pre), in the units of
 * the scores: paired t test with its 95 % interval (ciLow to ciHigh), Wilcoxon
 * signed-rank test, and standardised changes d_z = mean / SD of the
 * differences, d_av and g_av with its 95 % interval (see `hedgesGav`). Standard
 * deviations have n - 1; p values are two-sided. Throws a RangeError as `pairTable`.
 */
export function pairedChange(pairs: readonly WeightedPair[]): PairedChange {
	const sample = pairMoments(pairs);
	const { n, mean, sd } = sample.change;
	const test = meanTTest(sample.change);
	const wilcoxon = wilcoxonSignedRank(pairs);
	return {
		pairs: n,
		wilcoxonChanged: wilcoxon.changed,
		wilcoxonMethod: wilcoxon.method,
		...reportFigures({
			preMean: sample.before.mean,
			preSd: sample.before.sd,
			postMean: sample.after.mean,
			postSd: sample.after.sd,
			meanDifference: mean,
			sdDifference: sd,
			...test,
			cohenDz: derive((t) => t / Math.sqrt(n), test.t),
			...hedgesGav(sample),
			correlation: sample.correlation,
			wilcoxonV: figureOf("v", wilcoxon),
			wilcoxonP: figureOf("p", wilcoxon),
		}),
	};
}
