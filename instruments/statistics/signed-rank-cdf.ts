/**
 * P(V <= v) for the Wilcoxon signed-rank statistic of n changes without ties:
 * each of the 2^n sets of ranks is as likely to be the rises as any other.
 * Counts the sets by their sum, rank by rank; below 50 ranks every count is an
 * exact integer. `v` is a whole number from 0.
 */
export function signedRankCdf(v: number, n: number): number {
	const sets = new Float64Array(v + 1);
	sets[0] = 1;
	for (let rank = 1; rank <= n; rank++)
		for (let sum = v; sum >= rank; sum--)
			sets[sum] = (sets[sum] ?? 0) + (sets[sum - rank] ?? 0);
	return sets.reduce((total, count) => total + count, 0) / 2 ** n;
}
