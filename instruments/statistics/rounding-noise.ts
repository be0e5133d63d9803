/** Scores are compared to this many digits of the largest of them. */
const SIGNIFICANT_DIGITS = 13;

/**
 * Returns a function that takes rounding noise off a score or a difference of
 * scores, given the scores it comes from.
 *
 * In binary, 0.3 - 0.2 and 0.2 - 0.1 differ in the last digit, so equal changes
 * of a mean or 0-100 score would not be seen as ties. Rank tests need real ties;
 * this does what `digits.rank` does in R's wilcox.test, to the decimal place of
 * the 13th digit of the largest score.
 */
export function roundingNoiseRemover(
	scores: readonly number[],
): (score: number) => number {
	const largest = scores.reduce((top, x) => Math.max(top, Math.abs(x)), 0);
	const integerDigits = largest === 0 ? 0 : Math.ceil(Math.log10(largest));
	const decimals = SIGNIFICANT_DIGITS - integerDigits;
	const places = Math.min(Math.max(decimals, 0), 100);
	return (score) => Number(score.toFixed(places));
}
