import { sum } from "simple-statistics";

/** The search has settled when no loading moves by more than this. */
const SETTLED = 1e-10;
const PATIENCE = 10_000;

/**
 * Loadings of one common factor on a correlation matrix by least squares on its off-diagonal entries
 * (minres; Harman & Jones 1966, Psychometrika 31:351-368): each loading in turn is set to
 * sum r_ij l_j / sum l_j^2 over the other items, which lowers the misfit with every step. The factor's
 * direction is the one in which the loadings add up to more than 0.
 *
 * @returns null where the search does not settle, or leaves an item without a part of its own (a loading
 * of 1 or more)
 */
export function oneFactorLoadings(
	correlations: readonly (readonly number[])[],
): number[] | null {
	const loadings = startingLoadings(correlations);
	for (let round = 0; round < PATIENCE; round += 1) {
		const moved = improve(loadings, correlations);
		if (!(moved < Number.POSITIVE_INFINITY)) return null;
		if (moved > SETTLED) continue;
		if (loadings.some((loading) => Math.abs(loading) >= 1)) return null;
		const direction = sum(loadings) < 0 ? -1 : 1;
		return loadings.map((loading) => direction * loading);
	}
	return null;
}

/** The correlations with the item that has most in common with the others. */
function startingLoadings(
	correlations: readonly (readonly number[])[],
): number[] {
	const inCommon = (row: readonly number[]) => sum(row.map(Math.abs));
	const [first = [], ...others] = correlations;
	return [
		...others.reduce(
			(best, row) => (inCommon(row) > inCommon(best) ? row : best),
			first,
		),
	];
}

/** One round over the items; returns how far the loading that moved most did. */
function improve(
	loadings: number[],
	correlations: readonly (readonly number[])[],
): number {
	let moved = 0;
	for (const [item, row] of correlations.entries()) {
		let products = 0;
		let squares = 0;
		for (const [other, loading] of loadings.entries())
			if (other !== item) {
				products += (row[other] ?? 0) * loading;
				squares += loading ** 2;
			}
		const better = products / squares;
		moved = Math.max(moved, Math.abs(better - (loadings[item] ?? 0)));
		loadings[item] = better;
	}
	return moved;
}
