import type { Code, Condition, Instrument } from "#instruments/definition.ts";
import type { PrintedItem } from "#instruments/paper/printed-order.ts";
import { inLanguage } from "#instruments/text.ts";
import { optionsOf } from "#instruments/values.ts";
import type { PaperWords } from "./paper-words.ts";

/** What a condition is said with: the words, the form's language, and the numbers of its questions. */
interface Telling {
	words: PaperWords;
	language: string;
	definition: Instrument;
	order: readonly PrintedItem[];
}

/** The instruction before a question that not everybody answers. */
export function skipOnPaper(
	{ skip, number, item }: PrintedItem,
	telling: Telling,
): string | null {
	if (skip === null) return null;
	const { say } = telling.words;
	const condition = conditionOnPaper(skip.condition, telling);
	const first = number ?? firstAfter(item.id, telling.order);
	if (first === null || first === skip.otherwise)
		return say("readIf", { condition });
	return skip.otherwise === null
		? say("skipEnd", { condition, number: first })
		: say("skipTo", { condition, number: first, otherwise: skip.otherwise });
}

function firstAfter(id: string, order: readonly PrintedItem[]): number | null {
	const place = order.findIndex(({ item }) => item.id === id);
	return (
		order.slice(place).find(({ number }) => number !== null)?.number ?? null
	);
}

function conditionOnPaper(condition: Condition, telling: Telling): string {
	const { say } = telling.words;
	const part = (each: Condition) => conditionOnPaper(each, telling);
	const joined = (key: "and" | "or", parts: readonly string[]) =>
		parts.reduce((one, other) => say(key, { one, other }));
	if ("all" in condition) return joined("and", condition.all.map(part));
	if ("any" in condition) return joined("or", condition.any.map(part));
	if ("not" in condition) return say("not", { one: part(condition.not) });
	const question = numberOf(condition.item, telling);
	const isAnswer = (code: Code) =>
		say("is", { question, answer: labelOf(condition.item, code, telling) });
	if ("is" in condition) return isAnswer(condition.is);
	if ("isOneOf" in condition)
		return joined("or", condition.isOneOf.map(isAnswer));
	if ("atLeast" in condition)
		return say("atLeast", { question, value: condition.atLeast });
	if ("atMost" in condition)
		return say("atMost", { question, value: condition.atMost });
	return say(condition.answered ? "answered" : "unanswered", { question });
}

function numberOf(id: string, { order }: Telling): number | string {
	return order.find(({ item }) => item.id === id)?.number ?? "";
}

function labelOf(id: string, code: Code, telling: Telling): string {
	const { definition, language } = telling;
	const item = definition.items.find((each) => each.id === id);
	const option =
		item && optionsOf(definition, item).find((each) => each.code === code);
	return option ? inLanguage(option.label, language) : String(code);
}
