import { checkAnswers } from "../check-answers.ts";
import type { Answers, Example, Instrument, Scale } from "../definition.ts";
import { agrees } from "../definition-checks/examples.ts";
import { type Score, score } from "../score.ts";

/** What one scale's rule makes of a worked example. */
export interface Outcome {
	scale: Scale;
	/** Null where no score is expected; undefined where the scale is not compared. */
	expected: number | null | undefined;
	/** Null where the scale, or the answers, are not sound enough to score. */
	found: Score | null;
	/** Null where nothing is compared. */
	agrees: boolean | null;
}

/**
 * For each scale, in order: what a worked example expects and what the rule gives now.
 *
 * @param scales of the instrument, whose `scorablePart` is the other
 */
export function exampleOutcomes(
	scales: readonly Scale[],
	scorable: Instrument,
	example: Example,
): Outcome[] {
	const answers = example.answers as Answers;
	const isAnswerable = checkAnswers(scorable, answers).length === 0;
	const scores = isAnswerable ? score(scorable, answers) : {};
	return scales.map((scale) => {
		const expected = ownOf(example.scores, scale.id);
		const found = ownOf(scores, scale.id) ?? null;
		const isCompared = found !== null && expected !== undefined;
		return {
			scale,
			expected,
			found,
			agrees: isCompared ? agrees(found, expected) : null,
		};
	});
}

/** An id may be the name of something that every object has. */
function ownOf<Value>(
	record: Readonly<Record<string, Value>>,
	id: string,
): Value | undefined {
	return Object.hasOwn(record, id) ? record[id] : undefined;
}
