import { type Figure, type Reported, reportFigures } from "../reason.ts";

/** The rounded z values that published change thresholds use. */
const Z95 = 1.96;
const Z90 = 1.645;

export type MeasurementError = Reported<"sem" | "sDiff" | "mdc90" | "mdc95">;

/**
 * How far one person's score may be off, in the units of the score: standard error of measurement
 * SD sqrt(1 - reliability), standard error of a difference of two such scores sqrt(2) SEM, and the minimal
 * detectable change 1.645 or 1.96 times that. It says what one person's change must be to be more than
 * error; the mean change of a group may be smaller and real, and it says nothing of what matters to people.
 *
 * @param sd of the scores of one occasion
 * @param reliability test-retest where known; alpha understates the error between two occasions
 * @throws RangeError for a spread below 0, or no number
 */
export function measurementError(
	sd: number,
	reliability: number,
): MeasurementError {
	if (!(sd >= 0) || Number.isNaN(reliability))
		throw new RangeError(
			`A standard deviation of ${sd} and a reliability of ${reliability} cannot be used. Give two numbers, the first from 0.`,
		);
	const sDiff = standardErrorOfDifference(sd, reliability);
	const times = (factor: number): Figure =>
		typeof sDiff === "string" ? sDiff : factor * sDiff;
	return reportFigures({
		sem: times(Math.SQRT1_2),
		sDiff,
		mdc90: times(Z90),
		mdc95: times(Z95),
	});
}

function standardErrorOfDifference(sd: number, reliability: number): Figure {
	if (reliability < 0 || reliability >= 1) return "reliability-out-of-range";
	return sd === 0 ? "no-variation" : sd * Math.sqrt(2 * (1 - reliability));
}
