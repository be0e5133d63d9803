import { moments } from "../moments.ts";
import { type Reported, reportFigures } from "../reason.ts";
import { weighValues } from "../weighted.ts";

/**
 * The standard deviation, with n - 1, of one person's answers to items of one range, as given and not
 * reversed (IRV; Dunn et al. 2018, J Bus Psychol 33:105-121). Near 0: the same answer nearly throughout.
 * Throws a RangeError for an answer that is not finite.
 */
export function intraIndividualVariability(
	answers: readonly (number | null)[],
): Reported<"irv"> {
	const given = answers.filter((answer) => answer !== null);
	return reportFigures({ irv: moments(weighValues(given)).sd });
}
