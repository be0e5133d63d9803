import { listed, percent } from "../../summaries/figures-in-words.ts";
import type { Argument, MixShift } from "../arguments.schemas.ts";
import { isNotable, ofTheAnswer } from "../case-mix.ts";
import type { Material, Question } from "../material.ts";

/** Below this many responses a shift of shares is noise. */
const ENOUGH = 10;

const head = { kind: "case-mix", title: "Other people than before" } as const;

/** Whether other kinds of people answered after than before. */
export function aboutMix(
	mix: readonly MixShift[],
	{ protection }: Material,
	{ first }: Question,
): Argument {
	const shifts = mix.filter(isNotable);
	if (shifts.length > 0)
		return {
			...head,
			verdict: "against",
			text: `Who answered shifted: ${listed(shifts.map(shiftWords))}. ${whatItMoves(shifts, first)}`,
		};
	if (mix.length > 0 && mix.some(isTooSmall))
		return {
			...head,
			verdict: "unknown",
			text: `Fewer than ${ENOUGH} answered at one of the two times: too few to tell whether who answered shifted.`,
		};
	if (mix.length === 0)
		return {
			...head,
			verdict: "unknown",
			text: protection
				? "How sites, languages, ways of answering and what is known of people shifted is shown to those who may see single responses."
				: "Nothing is known of who answered by which they could differ: one site, one language and one way of answering.",
		};
	return {
		...head,
		verdict: "not-found",
		text: `In what is known of those who answered (${listed([...new Set(mix.map(({ dimension }) => dimension.toLowerCase()))])}), no share differs by 5 points or more beyond chance. What is not known may still have shifted.`,
	};
}

/** Who answers cannot move a comparison of the same people; how they answer can. */
function whatItMoves(
	shifts: readonly MixShift[],
	first: Question["first"],
): string {
	if (first?.comparison !== "paired") return "It can look like a change.";
	return shifts.some(({ dimension }) => ofTheAnswer.includes(dimension))
		? "People answer otherwise on their own than with help or in another language, so this can move the comparison within people too."
		: "The comparison within people is of the same people both times: this can move the comparison of two groups, and not that one.";
}

function isTooSmall({ beforeOf, afterOf }: MixShift): boolean {
	return Math.min(beforeOf, afterOf) < ENOUGH;
}

function shiftWords(shift: MixShift): string {
	const share = (count: number, of: number) => percent(count / of);
	return `“${shift.value}” (${shift.dimension.toLowerCase()}) from ${share(shift.before, shift.beforeOf)} to ${share(shift.after, shift.afterOf)}`;
}
