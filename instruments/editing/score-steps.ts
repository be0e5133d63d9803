import { shownItems } from "../conditions.ts";
import type { Answer, Answers, Instrument, Scale } from "../definition.ts";
import { itemsById } from "../instrument-index.ts";
import { type Score, score } from "../score.ts";
import { worthInScale } from "../scored-item.ts";
import { neededParts } from "../scoring-rules.ts";
import { scalesWithin } from "./scoring-faults.ts";

/** What one part brings to a score. */
export interface ScoreStep {
	/** Of an item, or of a scale. */
	id: string;
	/** As given; absent where there is none, and for a scale. */
	answer?: Answer;
	/** What it is worth in this scale; null where it has no value. */
	worth: number | null;
	/** Whether its value was turned round. */
	isReversed: boolean;
	/** Whether the question was asked; a condition may hide it. */
	isAsked: boolean;
}

export interface ScoreSteps {
	steps: ScoreStep[];
	score: Score;
	/** How many parts must have a value. */
	needed: number;
}

/**
 * How a scale's score comes about, step by step.
 *
 * @param scale one that `scoringFaults` finds no fault with
 * @param answers that `checkAnswers` finds no fault with
 */
export function scoreSteps(
	instrument: Instrument,
	scale: Scale,
	answers: Answers,
): ScoreSteps {
	// Other scales may be broken while somebody types.
	const within = {
		...instrument,
		scales: [...scalesWithin(instrument, scale)],
	};
	const scores = score(within, answers);
	const own = scores[scale.id];
	if (own === undefined) throw new Error("A scale is always scored.");
	const asked = new Set(shownItems(within, answers).map(({ id }) => id));
	const steps =
		scale.scales?.map((id) => ({
			id,
			worth: scores[id]?.value ?? null,
			isReversed: false,
			isAsked: true,
		})) ??
		(scale.items ?? []).map((id) =>
			itemStep(
				within,
				scale,
				id,
				asked.has(id) ? answers[id] : undefined,
				asked,
			),
		);
	return { steps, score: own, needed: neededParts(scale.missing, own.of) };
}

function itemStep(
	instrument: Instrument,
	scale: Scale,
	id: string,
	answer: Answer | undefined,
	asked: ReadonlySet<string>,
): ScoreStep {
	const indexed = itemsById(instrument).get(id);
	const isAsked = asked.has(id);
	if (indexed === undefined || answer === undefined) {
		return { id, worth: null, isReversed: false, isAsked };
	}
	const { item } = indexed;
	return {
		id,
		answer,
		worth: worthInScale(scale, indexed, answer),
		isReversed:
			"reverse" in item && item.reverse === true && typeof answer === "number",
		isAsked,
	};
}
