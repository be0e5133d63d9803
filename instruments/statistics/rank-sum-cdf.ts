/**
 * P(U <= u) for the Mann-Whitney statistic of nA and nB values without ties:
 * every choice of nB ranks out of nA + nB is as likely as any other. `u` is a
 * whole number from 0.
 *
 * `ways[j][s]` counts the choices in which the lowest j values of group b stand
 * above s values of group a, added up; the j-th at rank r stands above r - j.
 */
export function rankSumCdf(u: number, nA: number, nB: number): number {
	const ways = Array.from({ length: nB + 1 }, () => new Float64Array(u + 1));
	ways[0]?.fill(1, 0, 1);
	for (let rank = 1; rank <= nA + nB; rank++)
		for (let j = Math.min(rank, nB); j >= 1; j--)
			addShifted(ways[j], ways[j - 1], rank - j);
	const favourable = ways[nB]?.reduce((total, count) => total + count, 0) ?? 0;
	return favourable / combinations(nA + nB, nB);
}

function addShifted(
	to: Float64Array | undefined,
	from: Float64Array | undefined,
	shift: number,
): void {
	if (to === undefined || from === undefined) return;
	for (let s = shift; s < to.length; s++)
		to[s] = (to[s] ?? 0) + (from[s - shift] ?? 0);
}

function combinations(n: number, k: number): number {
	let count = 1;
	for (let i = 1; i <= k; i++) count *= (n - k + i) / i;
	return count;
}
