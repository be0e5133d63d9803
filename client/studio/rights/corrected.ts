import { shownItems } from "#instruments/conditions.ts";
import type { Answers, Code, Instrument } from "#instruments/definition.ts";
import { isNumeric, optionsOf, takesSeveral } from "#instruments/values.ts";

/** What stands in a field for no answer. */
export const notAnswered = "";

/** An answer as it is typed: codes of a multiple choice or a ranking with commas between. */
export function textOf(answer: Answers[string] | undefined): string {
	return answer === undefined ? notAnswered : [answer].flat().join(", ");
}

/**
 * The answers with one put in its place, without those to questions that are then not asked. `hidden` says
 * how many these are.
 */
export function corrected(
	definition: Instrument,
	answers: Answers,
	id: string,
	typed: string,
): { answers: Answers; hidden: number } {
	const next = Object.entries(withAnswer(definition, answers, id, typed));
	const shown = new Set(
		shownItems(definition, Object.fromEntries(next)).map((item) => item.id),
	);
	const kept = next.filter(([item]) => shown.has(item));
	return {
		answers: Object.fromEntries(kept),
		hidden: next.length - kept.length,
	};
}

/** The answers with one put in place; what was typed becomes the kind of value that the item takes. */
function withAnswer(
	definition: Instrument,
	answers: Answers,
	id: string,
	typed: string,
): Answers {
	const { [id]: _former, ...others } = answers;
	const item = definition.items.find((each) => each.id === id);
	const text = typed.trim();
	if (!item || text === notAnswered) return others;
	const codeOf = (part: string): Code =>
		optionsOf(definition, item).find(({ code }) => String(code) === part)
			?.code ?? part;
	if (item.type === "single") return { ...others, [id]: codeOf(text) };
	if (takesSeveral(item))
		return {
			...others,
			[id]: text.split(",").map((part) => codeOf(part.trim())),
		};
	return { ...others, [id]: isNumeric(item) ? Number(text) : text };
}
