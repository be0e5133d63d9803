import fQuantile from "@stdlib/stats-base-dists-f-quantile";
import { reportFigures } from "../reason.ts";
import type { Proportion } from "../wilson-interval.ts";
import { wilsonInterval } from "../wilson-interval.ts";

/**
 * A proportion with the exact 95 % interval of Clopper & Pearson (1934; R's `binom.test`), all from 0 to 1.
 * It is wider than it need be: for shares shown to people use Wilson's. Without trials all are null. Throws
 * a RangeError as `wilsonInterval`.
 */
export function clopperPearson(successes: number, trials: number): Proportion {
	const wilson = wilsonInterval(successes, trials);
	if (trials === 0) return wilson;
	return reportFigures({
		proportion: successes / trials,
		ciLow: successes === 0 ? 0 : lowerLimit(successes, trials),
		ciHigh:
			successes === trials ? 1 : 1 - lowerLimit(trials - successes, trials),
	});
}

/** The quantile of a beta distribution, by way of the F distribution. */
function lowerLimit(successes: number, trials: number): number {
	const failures = trials - successes + 1;
	const f = fQuantile(0.025, 2 * successes, 2 * failures);
	return (successes * f) / (failures + successes * f);
}
