/** How many of a fixed set of people are in each category, as far as it may be told. */
export interface SafeCategories {
	/** Categories told, each with `threshold` people or more; the largest first. */
	readonly told: readonly CategoryCount[];
	/** People in all other categories together: none, or at least `threshold`. */
	readonly others: number;
}

export interface CategoryCount {
	readonly category: string;
	readonly count: number;
}

/**
 * Counts categories over one set of people. Those with fewer than `threshold` go together into the others;
 * where these are too few, the smallest category that could be told goes with them, so that nobody finds
 * them by subtraction from the whole. All are none, or at least `threshold`, if the whole set is.
 *
 * Safe once for one set. For a set that grows from day to day see `option-table.ts`.
 *
 * @param values the category of each person; give "not answered" one too
 */
export function safeCategories(
	values: readonly string[],
	threshold: number,
): SafeCategories {
	const counts = countCategories(values);
	const told = counts.filter(({ count }) => count >= threshold);
	let others = values.length - total(told);
	while (others > 0 && others < threshold && told.length > 0) {
		others += told.pop()?.count ?? 0;
	}
	return { told, others };
}

/** The largest first; of two alike, by name. */
function countCategories(values: readonly string[]): CategoryCount[] {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts]
		.map(([category, count]) => ({ category, count }))
		.sort((a, b) => b.count - a.count || (a.category < b.category ? -1 : 1));
}

export function total(counts: readonly CategoryCount[]): number {
	return counts.reduce((sum, { count }) => sum + count, 0);
}
