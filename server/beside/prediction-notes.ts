import { counted } from "../summaries/figures-in-words.ts";
import type { Note } from "../summaries/summaries.schemas.ts";
import type { Prediction } from "./beside.schemas.ts";
import { correlation, namesOf } from "./prediction-words.ts";

/** Fewer people leave a correlation unsure by about 0.35 on either side, or more. */
const FEW = 30;
/** Pearson's and Spearman's further apart than this are told. */
const APART = 0.1;
/** Those with both spread less than this share of all who have a score. */
const RESTRICTED = 0.9;
/** Scores that reach over less than this share of the scale. */
const NARROW = 0.5;
/** Below this Spearman's p is rough. */
const FEW_RANKS = 10;

type Found = Omit<Prediction, "finding" | "notes">;

/** What a reader has to know about a correlation. `scores`: of everybody who has one. */
export function predictionNotes(
	found: Found,
	scores: readonly number[],
	threshold: number,
): Note[] {
	return notesOf({
		"no-cause":
			"Going together is no cause. Something else may have moved both, or the figure may have moved the score: ask what came first, and what else was different.",
		missing: missing(found),
		"few-people": few(found),
		apart: apart(found),
		"restricted-range": restricted(found, scores.length),
		"narrow-range": narrow(found),
		"rough-ranks": roughRanks(found),
		"small-numbers": smallNumbers(found.small, threshold),
	});
}

/** Those that there is something to say of. */
export function notesOf(texts: Record<string, string | null>): Note[] {
	return Object.entries(texts).flatMap(([kind, text]) =>
		text === null ? [] : [{ kind, text }],
	);
}

function missing({ people, ...head }: Found): string | null {
	const { scale, figure } = namesOf(head);
	if (people.scoreOnly + people.figureOnly === 0) return null;
	return `${counted(people.scoreOnly, "person has", "people have")} a ${scale} and no ${figure}, ${people.figureOnly.toLocaleString("en-GB")} the figure and no ${scale}. They are left out; what they would show nobody knows.`;
}

function few({ people: { both }, pearson: { ciLow, ciHigh } }: Found) {
	if (both >= FEW || ciLow === null || ciHigh === null) return null;
	return `Few people leave this unsure: anything from ${correlation(ciLow)} to ${correlation(ciHigh)} fits. One person more or less may change it.`;
}

function apart({ pearson: { r }, spearman: { rho } }: Found): string | null {
	if (r === null || rho === null || Math.abs(r - rho) <= APART) return null;
	return `By values r is ${correlation(r)}, by ranks ${correlation(rho)}: a few people far from the others weigh heavily, or the line is bent. Look at the picture, and check the values that stand apart.`;
}

function restricted(
	{ spread: { both, scored }, ...head }: Found,
	n: number,
): string | null {
	if (both === null || scored === null || scored === 0) return null;
	if (both / scored >= RESTRICTED) return null;
	return `Those who have both differ less in their ${namesOf(head).scale} (SD ${both.toFixed(2)}) than all ${n} who have one (SD ${scored.toFixed(2)}): a restricted range, which makes r smaller than it is among all.`;
}

/** Of the scores of one wave alone: how far a change can reach is another question. */
function narrow({ points, from, scale: { range } }: Found): string | null {
	const lowest = points.at(0)?.score;
	const highest = points.at(-1)?.score;
	if (from !== null || lowest === undefined || highest === undefined)
		return null;
	const share = (highest - lowest) / (range.max - range.min);
	if (share >= NARROW || points.length < 2) return null;
	return `Their scores lie between ${lowest} and ${highest}, on a scale from ${range.min} to ${range.max}: so narrow a range makes r smaller.`;
}

function roughRanks({ people: { both } }: Found): string | null {
	return both > 0 && both < FEW_RANKS
		? `With fewer than ${FEW_RANKS} people the p by ranks is rough.`
		: null;
}

export function smallNumbers(small: boolean, threshold: number): string | null {
	return small
		? `Fewer than ${threshold} people: somebody may be recognised. Do not pass these figures on.`
		: null;
}
