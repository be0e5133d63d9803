import { shownItems } from "./conditions.ts";
import type { Answers, Instrument, Scale } from "./definition.ts";
import { itemsById } from "./instrument-index.ts";
import type { NotScoredReason } from "./not-scored-reasons.ts";
import { rangesOfParts, scalesIn } from "./scale-parts.ts";
import { worthInScale } from "./scored-item.ts";
import { combine, neededParts } from "./scoring-rules.ts";

/** A scale's score for one respondent, never rounded; or the reason why there is none. */
export type Score = {
	/** How many parts (items, or the scales of a scale of scales) had a value. */
	answered: number;
	/** How many parts the scale has. */
	of: number;
} & ({ value: number } | { value: null; reason: NotScoredReason });

/** By scale id, in the order of the definition. */
export type Scores = Record<string, Score>;

/**
 * Scores each scale by its declared rule. The same answers give the same bits on every machine: parts are
 * added in the order of the definition, and nothing is rounded.
 *
 * Order of work: reverse, recode, leave out what is hidden or has no value, apply the missing rule, combine.
 *
 * @param instrument a definition that `checkDefinition` finds no fault with
 * @param answers answers that `checkAnswers` finds no fault with
 */
export function score(instrument: Instrument, answers: Answers): Scores {
	const shown = shownItems(instrument, answers).map((item) => item.id);
	const work = {
		instrument,
		answers,
		shown: new Set(shown),
		done: new Map<string, Score>(),
	};
	return Object.fromEntries(
		instrument.scales.map((scale) => [scale.id, scoreScale(work, scale)]),
	);
}

interface Work {
	instrument: Instrument;
	answers: Answers;
	/** Ids of the items that the respondent saw. */
	shown: ReadonlySet<string>;
	/** A scale of scales asks for its parts before their turn; none is scored twice. */
	done: Map<string, Score>;
}

/** What an item or a scale brings to a scale: a value, or why it has none. */
type Part = number | "not-asked" | "nothing-answered" | "no-value";

function scoreScale(work: Work, scale: Scale): Score {
	const known = work.done.get(scale.id);
	if (known !== undefined) return known;
	const score = scoreParts(work.instrument, scale, partsOf(work, scale));
	work.done.set(scale.id, score);
	return score;
}

function scoreParts(
	instrument: Instrument,
	scale: Scale,
	parts: Part[],
): Score {
	const values = parts.filter((part) => typeof part === "number");
	const of = parts.length;
	const answered = values.length;
	if (answered < neededParts(scale.missing, of)) {
		return { value: null, reason: reasonFor(scale, parts), answered, of };
	}
	const [partRange = null] = rangesOfParts(instrument, scale);
	return { value: combine(scale, values, of, partRange), answered, of };
}

function reasonFor(scale: Scale, parts: Part[]): NotScoredReason {
	if (parts.every((part) => part === "not-asked")) return "not-asked";
	const silent: Part[] = ["not-asked", "nothing-answered"];
	if (parts.every((part) => silent.includes(part))) return "nothing-answered";
	return scale.scales === undefined ? "too-few-answered" : "too-few-scales";
}

function partsOf(work: Work, scale: Scale): Part[] {
	return scale.items === undefined
		? scalesIn(work.instrument, scale).map((part) => scalePart(work, part))
		: scale.items.map((id) => itemPart(work, scale, id));
}

function itemPart(work: Work, scale: Scale, id: string): Part {
	if (!work.shown.has(id)) return "not-asked";
	const indexed = itemsById(work.instrument).get(id);
	const answer = Object.hasOwn(work.answers, id) ? work.answers[id] : undefined;
	if (indexed === undefined || answer === undefined) return "nothing-answered";
	return worthInScale(scale, indexed, answer) ?? "no-value";
}

function scalePart(work: Work, scale: Scale): Part {
	const score = scoreScale(work, scale);
	if (score.value !== null) return score.value;
	return score.reason === "not-asked" || score.reason === "nothing-answered"
		? score.reason
		: "no-value";
}
