import { holds } from "./conditions.ts";
import type { Answers, Instrument, RedFlag } from "./definition.ts";

/**
 * The red flags that these answers raise, in the definition's order.
 *
 * @param answers those to shown items alone
 */
export function raisedFlags(
	{ redFlags = [] }: Pick<Instrument, "redFlags">,
	answers: Answers,
): RedFlag[] {
	return redFlags.filter(({ when }) => holds(when, answers));
}
