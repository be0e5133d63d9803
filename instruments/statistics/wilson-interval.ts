import { CRITICAL_Z } from "./normal.ts";
import { type Reported, reportFigures } from "./reason.ts";

export type Proportion = Reported<"proportion" | "ciLow" | "ciHigh">;

/**
 * A proportion with Wilson's 95 % score interval (Wilson 1927; R's
 * `prop.test(correct = FALSE)`), all from 0 to 1. Without trials all are null.
 * Throws a RangeError unless 0 <= successes <= trials, both whole.
 */
export function wilsonInterval(successes: number, trials: number): Proportion {
	refuseImpossible(successes, trials);
	if (trials === 0)
		return reportFigures({
			proportion: "no-values",
			ciLow: "no-values",
			ciHigh: "no-values",
		});
	const proportion = successes / trials;
	const z2 = CRITICAL_Z ** 2;
	const centre = (successes + z2 / 2) / (trials + z2);
	const variance = (successes * (trials - successes)) / trials + z2 / 4;
	const halfWidth = (CRITICAL_Z * Math.sqrt(variance)) / (trials + z2);
	return reportFigures({
		proportion,
		// at either end the limit is the end itself; rounding would miss it
		ciLow: successes === 0 ? 0 : centre - halfWidth,
		ciHigh: successes === trials ? 1 : centre + halfWidth,
	});
}

function refuseImpossible(successes: number, trials: number): void {
	const counts =
		Number.isSafeInteger(successes) && Number.isSafeInteger(trials);
	if (!counts || successes < 0 || successes > trials)
		throw new RangeError(
			`${successes} of ${trials} is no proportion. Use whole numbers, from 0 to the number of trials.`,
		);
}
