/** A value and how many responses have it. */
export interface WeightedValue {
	readonly value: number;
	readonly count: number;
}

/** One person's before and after, and how many persons have this very pair. */
export interface WeightedPair {
	readonly before: number;
	readonly after: number;
	readonly count: number;
}

/** Counts raw values. Throws a RangeError for NaN or Infinity. */
export function weighValues(values: readonly number[]): WeightedValue[] {
	return frequencyTable(values.map((value) => ({ value, count: 1 })));
}

/**
 * Counts raw pairs, joined by position: `before[i]` and `after[i]` belong to
 * one person. A person who misses either (null) is left out. Throws a
 * RangeError for lists of different lengths, NaN or Infinity.
 */
export function weighPairs(
	before: readonly (number | null)[],
	after: readonly (number | null)[],
): WeightedPair[] {
	if (before.length !== after.length)
		throw new RangeError(
			`There are ${before.length} values before and ${after.length} after. Give one of each a person, null where it is missing.`,
		);
	const pairs: WeightedPair[] = [];
	for (const [person, first] of before.entries()) {
		const second = after[person] ?? null;
		if (first !== null && second !== null)
			pairs.push({ before: first, after: second, count: 1 });
	}
	return pairTable(pairs);
}

/**
 * The distinct values in ascending order with their counts; counts of zero are
 * dropped. Throws a RangeError for a value that is not finite or a count that
 * is not a whole number from 0.
 */
export function frequencyTable(
	values: readonly WeightedValue[],
): WeightedValue[] {
	for (const { value, count } of values) {
		refuseNonFinite(value);
		refuseBadCount(count);
	}
	return mergeEqual(values, (a, b) => a.value - b.value);
}

/** As `frequencyTable`, for pairs: ordered by before, then after. */
export function pairTable(pairs: readonly WeightedPair[]): WeightedPair[] {
	for (const { before, after, count } of pairs) {
		refuseNonFinite(before);
		refuseNonFinite(after);
		refuseBadCount(count);
	}
	return mergeEqual(pairs, (a, b) => a.before - b.before || a.after - b.after);
}

/** How many responses a table of counts stands for. */
export function totalCount(
	table: readonly { readonly count: number }[],
): number {
	return table.reduce((total, { count }) => total + count, 0);
}

function mergeEqual<Row extends { readonly count: number }>(
	rows: readonly Row[],
	compare: (a: Row, b: Row) => number,
): Row[] {
	const merged: Row[] = [];
	for (const row of rows.filter(({ count }) => count > 0).sort(compare)) {
		const last = merged.at(-1);
		if (last && compare(last, row) === 0)
			merged[merged.length - 1] = { ...last, count: last.count + row.count };
		else merged.push(row);
	}
	return merged;
}

/** Throws a RangeError for NaN and Infinity. */
export function refuseNonFinite(value: number): void {
	if (!Number.isFinite(value))
		throw new RangeError(
			`${value} is not a finite number. Leave a missing answer out.`,
		);
}

/** Throws a RangeError unless this is a whole number from 0. */
export function refuseBadCount(count: number): void {
	if (!Number.isSafeInteger(count) || count < 0)
		throw new RangeError(
			`${count} is not a count. Use a whole number from 0 upwards.`,
		);
}
