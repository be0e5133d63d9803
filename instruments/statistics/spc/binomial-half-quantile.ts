/**
 * The fewest heads that `share` of all series of `tosses` fair coins do not go beyond: R's
 * `qbinom(share, tosses, 0.5)`.
 */
export function binomialHalfQuantile(share: number, tosses: number): number {
	// In logarithms, because the chance of no head at all is too small a number from 1,075 tosses on.
	let logChance = -tosses * Math.LN2;
	let below = Math.exp(logChance);
	let heads = 0;
	// R forgives rounding in the same way.
	while (below < share * (1 - 64 * Number.EPSILON) && heads < tosses) {
		logChance += Math.log((tosses - heads) / (heads + 1));
		heads += 1;
		below += Math.exp(logChance);
	}
	return heads;
}
