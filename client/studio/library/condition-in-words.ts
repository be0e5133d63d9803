import type { Code, Condition, Instrument } from "#instruments/definition.ts";
import { english } from "../words.ts";

/** A condition as a clause: `“Have you looked at your record?” is answered “Yes”`. */
export function conditionInWords(
	condition: Condition,
	definition: Instrument,
): string {
	const inWords = (part: Condition) => conditionInWords(part, definition);
	if ("all" in condition) return condition.all.map(inWords).join(" and ");
	if ("any" in condition) return condition.any.map(inWords).join(" or ");
	if ("not" in condition) return `not (${inWords(condition.not)})`;

	const item = definition.items.find(({ id }) => id === condition.item);
	const question = item
		? `“${english(item.text ?? item.topic)}”`
		: condition.item;
	const answer = (code: Code) =>
		`“${optionLabel(definition, item, code) ?? code}”`;
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

function optionLabel(
	definition: Instrument,
	item: Instrument["items"][number] | undefined,
	code: Code,
): string | undefined {
	if (!item || !("responseSet" in item)) return undefined;
	const option = definition.responseSets[item.responseSet]?.options.find(
		(each) => each.code === code,
	);
	return option && english(option.label);
}
