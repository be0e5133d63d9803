/** The lines of a control chart, one figure a point; null where a chart has none. */
export interface ChartLines {
	readonly centre: readonly number[];
	readonly lower: readonly (number | null)[];
	readonly upper: readonly (number | null)[];
}

/** The same line at each of `length` points. */
export function level<T>(line: T, length: number): T[] {
	return Array.from({ length }, () => line);
}

/** Throws a RangeError unless every value is a finite number. */
export function refuseNonFinite(values: readonly number[]): void {
	const odd = values.find((value) => !Number.isFinite(value));
	if (odd !== undefined)
		throw new RangeError(
			`${odd} cannot be drawn. Leave a period without a figure out.`,
		);
}

/** Throws a RangeError unless there is one denominator above 0 for each numerator from 0. */
export function refuseBadCounts(
	numerators: readonly number[],
	denominators: readonly number[],
): void {
	refuseNonFinite([...numerators, ...denominators]);
	if (numerators.length !== denominators.length)
		throw new RangeError(
			`There are ${numerators.length} counts for ${denominators.length} periods. Give one of each.`,
		);
	if (numerators.some((x) => x < 0) || denominators.some((n) => n <= 0))
		throw new RangeError(
			"A count is below 0, or nothing was counted from. Leave a period without cases out.",
		);
}
