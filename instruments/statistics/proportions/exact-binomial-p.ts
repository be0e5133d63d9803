/** R forgives rounding in the same way when it looks for outcomes as unlikely as the one seen. */
const AS_UNLIKELY = 1 + 1e-7;

/**
 * Two-sided exact p value of `successes` in `trials` where each succeeds with probability `chance`, as R's
 * `binom.test`: the probability of every outcome that is no likelier than the one seen. `chance` is above 0
 * and below 1.
 */
export function exactBinomialP(
	successes: number,
	trials: number,
	chance: number,
): number {
	const logChances = logProbabilities(trials, chance);
	const seen = Math.exp(logChances[successes] ?? Number.NEGATIVE_INFINITY);
	let p = 0;
	for (const log of logChances) {
		const probability = Math.exp(log);
		if (probability <= seen * AS_UNLIKELY) p += probability;
	}
	return Math.min(1, p);
}

/** Of 0 to `trials` successes. In logarithms, because none at all may be too unlikely for a number. */
function logProbabilities(trials: number, chance: number): number[] {
	const odds = Math.log(chance) - Math.log1p(-chance);
	const logs = [trials * Math.log1p(-chance)];
	for (let k = 1; k <= trials; k++)
		logs.push((logs[k - 1] ?? 0) + Math.log((trials - k + 1) / k) + odds);
	return logs;
}
