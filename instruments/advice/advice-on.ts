import type { Instrument } from "../definition.ts";
import type { Advice, AdviceCheck } from "./advice.ts";
import { conditionAdvice } from "./conditions.ts";
import { dangerAdvice } from "./danger.ts";
import { earlyEndAdvice } from "./early-ends.ts";
import { identifyingAdvice } from "./identifying.ts";
import { lengthAdvice } from "./length.ts";
import { noWayOutAdvice } from "./no-way-out.ts";
import { optionBalanceAdvice } from "./option-balance.ts";
import { optionCountAdvice } from "./option-count.ts";
import { optionOrderAdvice } from "./option-order.ts";
import { readingAdvice } from "./reading.ts";
import { scaleReachAdvice } from "./scale-reach.ts";
import { scoringGapAdvice } from "./scoring-gaps.ts";
import { sensitiveAdvice } from "./sensitive.ts";
import { stopAdvice } from "./stops.ts";
import { uniformRunAdvice } from "./uniform-run.ts";
import { wordingAdvice } from "./wording.ts";

/** Each look at a definition, for whoever spreads them over time while somebody types. */
export const adviceChecks: readonly AdviceCheck[] = [
	stopAdvice,
	scoringGapAdvice,
	scaleReachAdvice,
	conditionAdvice,
	earlyEndAdvice,
	noWayOutAdvice,
	wordingAdvice,
	readingAdvice,
	lengthAdvice,
	uniformRunAdvice,
	optionOrderAdvice,
	optionBalanceAdvice,
	optionCountAdvice,
	sensitiveAdvice,
	dangerAdvice,
	identifyingAdvice,
];

/**
 * What a designer may want to change in a definition. Beside `checkDefinition`, whose faults stop publishing:
 * this is advice, found by rules of thumb, which may be wrong.
 *
 * @param definition of the right shape; its rules may be broken and its texts empty while somebody types
 */
export function adviceOn(definition: Instrument): Advice[] {
	return adviceChecks.flatMap((check) => check(definition));
}
