import { refuseNonFinite } from "../weighted.ts";

/** How often one rater's level (row) met the other's (column). */
export interface CrossTable {
	/** the levels in order; rows and columns follow it */
	readonly levels: readonly number[];
	readonly counts: readonly (readonly number[])[];
	/** units that both raters rated */
	readonly n: number;
}

/**
 * Counts the ratings that two raters gave to the same units, in one order; a unit that either left out
 * (null) does not count. Throws a RangeError for lists of different lengths, a rating that is none of the
 * levels, and levels that are not finite, ascending numbers.
 */
export function crossTable(
	rater1: readonly (number | null)[],
	rater2: readonly (number | null)[],
	levels: readonly number[],
): CrossTable {
	refuseDisorder(levels);
	if (rater1.length !== rater2.length)
		throw new RangeError(
			`One rater has ${rater1.length} ratings and the other ${rater2.length}. Give one of each a unit, null where it is missing.`,
		);
	const counts = levels.map(() => levels.map(() => 0));
	let n = 0;
	for (const [unit, first] of rater1.entries()) {
		const second = rater2[unit] ?? null;
		if (first === null || second === null) continue;
		const row = counts[placeOf(first, levels)] ?? [];
		const column = placeOf(second, levels);
		row[column] = (row[column] ?? 0) + 1;
		n += 1;
	}
	return { levels, counts, n };
}

function placeOf(rating: number, levels: readonly number[]): number {
	const place = levels.indexOf(rating);
	if (place === -1)
		throw new RangeError(
			`${rating} is none of the levels. Name every level that a rater may use.`,
		);
	return place;
}

function refuseDisorder(levels: readonly number[]): void {
	for (const [place, level] of levels.entries()) {
		refuseNonFinite(level);
		if (place > 0 && level <= (levels[place - 1] ?? level))
			throw new RangeError("The levels are not in ascending order, each once.");
	}
}
