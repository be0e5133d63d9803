import type { MissingRule, Scale } from "./definition.ts";
import type { Range } from "./values.ts";

/** How many of a scale's `of` parts must have a value for it to be scored; at least one. */
export function neededParts(missing: MissingRule, of: number): number {
	const needed =
		"minAnswered" in missing ? missing.minAnswered : of - missing.maxMissing;
	return Math.max(1, needed);
}

/**
 * Combines the values of the parts that have one. Each rule divides once, at the end, so that whole
 * numbers give the nearest possible figure: 7 of five items becomes 8.4 of six, not 8.399999999999999.
 *
 * - `sum`: with person-mean imputation `mean * of`
 * - `pomp`: `100 * (mean - min) / (max - min)` (percentage of the maximum possible, Cohen et al. 1999,
 *   Multivariate Behavioral Research 34:315-46)
 * - `mean`, and `top-share`, whose parts are 0 or 100: the mean
 * - `count`: the total
 *
 * @param values at least one
 * @param of how many parts the scale has, answered or not
 * @param partRange the lowest and highest value of a part, the same for all; only `pomp` asks for it
 */
export function combine(
	scale: Scale,
	values: number[],
	of: number,
	partRange: Range | null,
): number {
	const total = values.reduce((sum, value) => sum + value, 0);
	const n = values.length;
	switch (scale.rule) {
		case "sum":
			return n < of && scale.impute === "person-mean"
				? (total * of) / n
				: total;
		case "count":
			return total;
		case "mean":
		case "top-share":
			return total / n;
		case "pomp":
			return pomp(total, n, partRange);
	}
}

function pomp(total: number, n: number, partRange: Range | null): number {
	if (partRange === null) {
		throw new Error(
			"A pomp scale needs parts with a range: check the definition before scoring.",
		);
	}
	const { min, max } = partRange;
	return (100 * (total - n * min)) / (n * (max - min));
}
