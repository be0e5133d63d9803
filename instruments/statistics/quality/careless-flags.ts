import { intraIndividualVariability } from "./intra-individual-variability.ts";
import { longstring } from "./longstring.ts";

/** Below this many seconds an item a person cannot have read (Huang et al. 2012, J Bus Psychol 27:99-114). */
export const SECONDS_TO_READ = 2;
/** With fewer items, or none that is reversed, the same answer throughout may be what the person means. */
export const ITEMS_FOR_PATTERN = 10;
/** Of the items: a run of equal answers this long, or longer, is flagged. */
const LONG_SHARE = 0.8;
/** In steps of the answer scale. */
const LOW_VARIABILITY = 0.35;

export interface CarelessFlag {
	readonly kind: "same-answer" | "little-variation" | "too-fast";
	/** why, for the person who decides */
	readonly text: string;
}

/** One person's answers to items of one range. */
export interface AnswerPattern {
	/** in the order seen, as given and not reversed; null where there is none */
	readonly answers: readonly (number | null)[];
	/** whether at least one of these items is worded the other way round */
	readonly hasReversedItem: boolean;
	/** from the first item to the last; null where it was not measured */
	readonly seconds: number | null;
}

/**
 * What may speak for careless answers (Curran 2016, J Exp Soc Psychol 66:4-19). Flags are for a second
 * look and for an analysis with and without those persons; no response is ever left out because of one.
 * Patterns are judged from 10 answers and a reversed item, because on short scales of one direction the
 * same answer throughout is legitimate.
 */
export function carelessFlags(pattern: AnswerPattern): CarelessFlag[] {
	return [...patternFlags(pattern), ...speedFlags(pattern)];
}

function patternFlags({
	answers,
	hasReversedItem,
}: AnswerPattern): CarelessFlag[] {
	const given = answers.filter((answer) => answer !== null).length;
	if (given < ITEMS_FOR_PATTERN || !hasReversedItem) return [];
	const flags: CarelessFlag[] = [];
	const run = longstring(answers);
	if (run >= LONG_SHARE * given)
		flags.push({
			kind: "same-answer",
			text: `The same answer ${run} times in a row, of ${given} answers, although an item is worded the other way round.`,
		});
	const { irv } = intraIndividualVariability(answers);
	if (irv !== null && irv < LOW_VARIABILITY)
		flags.push({
			kind: "little-variation",
			text: `The ${given} answers hardly differ (standard deviation ${irv.toFixed(2)}), although an item is worded the other way round.`,
		});
	return flags;
}

function speedFlags({ answers, seconds }: AnswerPattern): CarelessFlag[] {
	const given = answers.filter((answer) => answer !== null).length;
	if (seconds === null || given === 0) return [];
	const perItem = seconds / given;
	if (perItem >= SECONDS_TO_READ) return [];
	return [
		{
			kind: "too-fast",
			text: `${perItem.toFixed(1)} seconds an item; below ${SECONDS_TO_READ} an item can hardly be read.`,
		},
	];
}
