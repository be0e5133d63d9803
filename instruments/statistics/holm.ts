/**
 * Holm's adjustment of the p values of several tests, in the order given (Holm 1979, Scand J Statist 6:65-70;
 * R's `p.adjust`): the i-th smallest of m times m - i + 1, never below the one before it, at most 1. A test
 * without a p value (null) stays null and is not counted. Throws a RangeError for a p outside 0 to 1.
 */
export function holm(p: readonly (number | null)[]): (number | null)[] {
	const tests = p
		.flatMap((value, index) => (value === null ? [] : [{ value, index }]))
		.sort((a, b) => a.value - b.value);
	const adjusted: (number | null)[] = p.map(() => null);
	let largest = 0;
	for (const [before, { value, index }] of tests.entries()) {
		refuseImpossible(value);
		largest = Math.max(largest, value * (tests.length - before));
		adjusted[index] = Math.min(1, largest);
	}
	return adjusted;
}

function refuseImpossible(p: number): void {
	if (!(p >= 0 && p <= 1))
		throw new RangeError(`${p} is no p value. Give one from 0 to 1, or null.`);
}
