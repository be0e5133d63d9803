/** Shares of bootstrap samples by quarter of the cost-effectiveness plane; together 1. */
export interface Quadrants {
	/** more outcome at more cost, so a question of what it is worth */
	readonly northEast: number;
	/** more outcome at no more cost: better on both counts */
	readonly southEast: number;
	/** no more outcome at no more cost */
	readonly southWest: number;
	/** no more outcome at more cost: worse */
	readonly northWest: number;
}

/** Where differences of outcome and of cost lie. Needs at least one. */
export function quadrantShares(
	differences: readonly { readonly outcome: number; readonly cost: number }[],
): Quadrants {
	const share = (east: boolean, north: boolean) =>
		differences.filter(
			({ outcome, cost }) => outcome > 0 === east && cost > 0 === north,
		).length / differences.length;
	return {
		northEast: share(true, true),
		southEast: share(true, false),
		southWest: share(false, false),
		northWest: share(false, true),
	};
}
