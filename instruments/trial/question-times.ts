import type { Instrument } from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";

/** How long a question was on somebody's screen, in whole seconds over all visits, and how often they came to it. */
export interface QuestionTime {
	seconds: number;
	visits: number;
}

/** By question; those that never were on the screen are absent. */
export type QuestionTimes = Record<string, QuestionTime>;

/** Where counting stops: whoever is longer than an hour on one question is doing something else. */
export const MOST: Readonly<QuestionTime> = { seconds: 3600, visits: 100 };

/** The times with one second, or one visit, more of this question. */
export function countOne(
	times: QuestionTimes,
	item: string,
	what: keyof QuestionTime,
): QuestionTimes {
	const former = timeOf(times, item) ?? { seconds: 0, visits: 0 };
	const value = Math.min(former[what] + 1, MOST[what]);
	return { ...times, [item]: { ...former, [what]: value } };
}

/** Undefined for a question that never was on the screen. */
export function timeOf(
	times: QuestionTimes,
	item: string,
): QuestionTime | undefined {
	return Object.hasOwn(times, item) ? times[item] : undefined;
}

/** Tells of the first entry that is not of a question of the instrument; nothing where there is none. */
export function questionTimesFaults(
	{ items }: Pick<Instrument, "items">,
	times: QuestionTimes,
): Fault[] {
	const questions = new Set(
		items.filter(({ type }) => type !== "information").map(({ id }) => id),
	);
	const unknown = Object.keys(times).find((id) => !questions.has(id));
	if (unknown === undefined) return [];
	return [
		{
			path: pointer("questionTimes", unknown),
			code: "unknown-question",
			message:
				"The questionnaire has no such question: give times for its own questions alone, by their ids.",
		},
	];
}
