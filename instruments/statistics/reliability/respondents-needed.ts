import { type Reported, reportFigures } from "../reason.ts";

/** Below this reliability the mean of a named unit is not shown. */
export const RELIABLE_MEAN = 0.7;

/** A whole number of respondents may be missed by this much, by rounding. */
const ROUNDING = 1e-9;

/**
 * How many respondents a unit (a practitioner, a ward) needs for a mean of this reliability: Spearman and
 * Brown's formula turned round, R (1 - r) / ((1 - R) r), rounded up. It holds where the intraclass
 * correlation was found and not elsewhere. Throws a RangeError unless the target is between 0 and 1.
 *
 * @param icc intraclass correlation of single respondents, ICC(1)
 * @param target reliability wanted of the mean
 */
export function respondentsNeeded(
	icc: number,
	target: number,
): Reported<"respondents"> {
	if (!(target > 0 && target < 1))
		throw new RangeError(
			`A reliability of ${target} cannot be aimed at. Give one between 0 and 1.`,
		);
	return reportFigures({
		respondents:
			icc > 0 && icc <= 1
				? wholeRespondents((target * (1 - icc)) / ((1 - target) * icc))
				: "reliability-out-of-range",
	});
}

function wholeRespondents(n: number): number {
	return Math.max(1, Math.ceil(n - ROUNDING * n));
}
