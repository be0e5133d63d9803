import type { Example, Instrument } from "../definition.ts";
import { exampleOutcomes } from "./example-outcomes.ts";
import { scorablePart } from "./scoring-faults.ts";

/**
 * The example with the scores that the rules give now as the expected ones, to two decimals. That alone proves
 * nothing: it only notices when a rule changes.
 */
export function takeScores(instrument: Instrument, example: Example): Example {
	const scorable = scorablePart(instrument);
	const found = exampleOutcomes(instrument.scales, scorable, example).flatMap(
		({ scale, found }) =>
			found === null ? [] : [[scale.id, toTwoDecimals(found.value)] as const],
	);
	return {
		...example,
		scores: { ...example.scores, ...Object.fromEntries(found) },
	};
}

function toTwoDecimals(value: number | null): number | null {
	return value === null ? null : Number(value.toFixed(2));
}
