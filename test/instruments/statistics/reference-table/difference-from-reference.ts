/** How far a result is from its reference. */
export interface Difference {
	/** numbers, flags and names compared */
	readonly figures: number;
	/** largest relative difference of numbers; Infinity where anything else is not the same */
	readonly worst: number;
}

/**
 * Compares a result with its reference, name by name and point by point; what the result has besides does
 * not matter. A reference of 0 must be met exactly, a null by a null.
 */
export function differenceFrom(expected: unknown, actual: unknown): Difference {
	if (typeof expected === "number")
		return { figures: 1, worst: relative(expected, actual) };
	if (typeof expected !== "object" || expected === null)
		return {
			figures: 1,
			worst: expected === actual ? 0 : Number.POSITIVE_INFINITY,
		};
	const parts = Object.entries(expected).map(([name, part]) =>
		differenceFrom(part, Object(actual)[name]),
	);
	const isOfOtherLength =
		Array.isArray(expected) && lengthOf(actual) !== expected.length;
	return {
		figures: parts.reduce((sum, { figures }) => sum + figures, 0),
		worst: isOfOtherLength
			? Number.POSITIVE_INFINITY
			: parts.reduce((most, { worst }) => Math.max(most, worst), 0),
	};
}

function relative(expected: number, actual: unknown): number {
	if (typeof actual !== "number" || Number.isNaN(actual))
		return Number.POSITIVE_INFINITY;
	if (actual === expected) return 0;
	return Math.abs(actual - expected) / Math.abs(expected);
}

function lengthOf(value: unknown): number {
	return Array.isArray(value) ? value.length : -1;
}
