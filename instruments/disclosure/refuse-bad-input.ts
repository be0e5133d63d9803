import { LOWEST_THRESHOLD, type Received, type Rules } from "./disclosure.ts";

/** Throws a RangeError for rules that protect nobody, and for responses that do not fit them. */
export function refuseBadInput(
	received: readonly Received[],
	{ threshold, patience, waves }: Rules,
): void {
	if (!Number.isInteger(threshold) || threshold < LOWEST_THRESHOLD) {
		throw new RangeError(
			`A threshold of ${threshold} is not allowed. Give a whole number of ${LOWEST_THRESHOLD} or more.`,
		);
	}
	if (!Number.isInteger(patience) || patience < 0) {
		throw new RangeError(
			`A patience of ${patience} is not allowed. Give whole days, 0 or more.`,
		);
	}
	const known = new Set(waves);
	const dimensions = received[0]?.strata.length;
	for (const { wave, strata } of received) {
		if (!known.has(wave)) {
			throw new RangeError(`There is no wave ${wave}. Name it in the rules.`);
		}
		if (strata.length !== dimensions) {
			throw new RangeError(
				"Responses differ in their dimensions. Give each a stratum, or null, in every one.",
			);
		}
	}
}
