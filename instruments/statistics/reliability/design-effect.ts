import { sum } from "simple-statistics";
import { type Reported, reportFigures } from "../reason.ts";

/**
 * What clustering does to a sample: design effect 1 + (m - 1) ICC, by which variances grow, and the number
 * of unclustered answers that would say as much. For clusters of different size m is sum m_i^2 / sum m_i
 * (Kish 1965). An ICC below 0 counts as 0. Throws a RangeError for a size that is not a whole number from 1.
 *
 * @param sizes respondents in each cluster
 */
export function designEffect(
	sizes: readonly number[],
	icc: number,
): Reported<"designEffect" | "effectiveSampleSize"> {
	if (sizes.some((size) => !Number.isSafeInteger(size) || size < 1))
		throw new RangeError(
			"A cluster has a size that is no whole number from 1. Leave empty clusters out.",
		);
	const n = sum([...sizes]);
	if (n === 0)
		return reportFigures({
			designEffect: "no-values",
			effectiveSampleSize: "no-values",
		});
	const size = sum(sizes.map((m) => m ** 2)) / n;
	const effect = 1 + (size - 1) * Math.max(0, icc);
	return reportFigures({
		designEffect: effect,
		effectiveSampleSize: n / effect,
	});
}
