import { type Reported, reportFigures } from "../reason.ts";

/**
 * The reliability of a mean of `n` respondents, or of a scale made `n` times as long, from that of one:
 * n r / (1 + (n - 1) r) (Spearman 1910; Brown 1910). `n` need not be whole. Throws a RangeError unless it
 * is above 0.
 *
 * @param reliability of one: an intraclass correlation, or the correlation of two items
 */
export function spearmanBrown(
	reliability: number,
	n: number,
): Reported<"reliability"> {
	if (!(n > 0 && Number.isFinite(n)))
		throw new RangeError(
			`A mean of ${n} has no reliability. Give a number above 0.`,
		);
	return reportFigures({
		reliability:
			reliability >= 0 && reliability <= 1
				? (n * reliability) / (1 + (n - 1) * reliability)
				: "reliability-out-of-range",
	});
}
