import type { OutcomeAndCost } from "#instruments/statistics/value/outcome-and-cost.ts";
import type { Beside, Pair } from "./open-beside.ts";

/** A person's outcome, higher is better, and cost. */
export function outcomeAndCost(
	{ scale }: Pick<Beside["head"], "scale">,
	{ score, value }: Pick<Pair, "score" | "value">,
): OutcomeAndCost {
	const sign = scale.direction === "lower-is-better" ? -1 : 1;
	return { outcome: sign * score, cost: value };
}
