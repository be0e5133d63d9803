import { type Reported, reportFigures } from "../reason.ts";

/**
 * By what a standard error shrinks when `n` of a small population of `size` answered:
 * sqrt((N - n) / (N - 1)) (Cochran 1977). 0 when all did. Right for random samples and full counts, not for
 * whoever chose to answer. Throws a RangeError unless 0 <= n <= size, both whole.
 */
export function finitePopulationCorrection(
	n: number,
	size: number,
): Reported<"factor"> {
	if (!(Number.isSafeInteger(n) && Number.isSafeInteger(size)))
		throw new RangeError(`${n} of ${size} is no sample. Use whole numbers.`);
	if (n < 0 || n > size)
		throw new RangeError(
			`${n} of ${size} cannot have answered. Check the size of the population.`,
		);
	return reportFigures({
		factor: size < 2 ? "too-few-values" : Math.sqrt((size - n) / (size - 1)),
	});
}
