import type { Code, Condition, Instrument } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";

/** A condition as a clause: `“Have you looked at your record?” is answered “Yes”`. */
export function conditionInWords(
	condition: Condition,
	definition: Instrument,
	language = "en",
): string {
	const inWords = (part: Condition) =>
		conditionInWords(part, definition, language);
	const joined = (parts: Condition[], by: string) =>
		parts.map((part) => bracketed(part, inWords(part), parts)).join(by);
	if ("all" in condition) return joined(condition.all, " and ");
	if ("any" in condition) return joined(condition.any, " or ");
	if ("not" in condition) return `not (${inWords(condition.not)})`;

	const item = definition.items.find(({ id }) => id === condition.item);
	const question = item
		? `“${inLanguage(item.text ?? item.topic, language)}”`
		: condition.item;
	const answer = (code: Code) =>
		`“${optionLabel(definition, item, code, language) ?? code}”`;
	if ("is" in condition)
		return `${question} is answered ${answer(condition.is)}`;
	if ("isOneOf" in condition)
		return `${question} is answered ${condition.isOneOf.map(answer).join(" or ")}`;
	if ("atLeast" in condition)
		return `${question} is ${condition.atLeast} or more`;
	if ("atMost" in condition)
		return `${question} is ${condition.atMost} at most`;
	return `${question} is ${condition.answered ? "answered" : "not answered"}`;
}

/** "a and (b or c)": what is joined within something joined stands in brackets. */
function bracketed(part: Condition, words: string, among: Condition[]): string {
	const isJoined = "all" in part || "any" in part;
	return isJoined && among.length > 1 ? `(${words})` : words;
}

function optionLabel(
	definition: Instrument,
	item: Instrument["items"][number] | undefined,
	code: Code,
	language: string,
): string | undefined {
	if (!item || !("responseSet" in item)) return undefined;
	const option = definition.responseSets[item.responseSet]?.options.find(
		(each) => each.code === code,
	);
	return option && inLanguage(option.label, language);
}
