import { isShown } from "../conditions.ts";
import type { Answer, Instrument, Item } from "../definition.ts";

/** An item that asks something. */
export type Question = Exclude<Item, { type: "information" }>;

/** What somebody answers to a question, given the answers before it; undefined where they leave it out. */
export type Choose = (
	item: Question,
	before: Readonly<Record<string, Answer>>,
) => Answer | undefined;

/**
 * Goes through the questions that are shown, as a respondent does.
 *
 * @param need what is answered where a question may not be left out
 */
export function fillIn(
	{ items }: Instrument,
	choose: Choose,
	need: Choose,
): Record<string, Answer> {
	const answers: Record<string, Answer> = {};
	for (const item of items) {
		if (item.type === "information" || !isShown(item, answers)) continue;
		const answer =
			choose(item, answers) ??
			(item.required === true ? need(item, answers) : undefined);
		if (answer !== undefined) answers[item.id] = answer;
	}
	return answers;
}
