import { DEFAULT_MAX_LENGTH } from "#instruments/answer-checks/text.ts";
import type { DateItem, Item, NumberItem } from "#instruments/definition.ts";
import type { WordKey, Words } from "../words.ts";
import { longDate } from "./long-date.ts";

/** What the respondent is told about a fault of `checkAnswers`. */
export function faultWords(
	item: Item,
	code: string,
	words: Words,
	language: string,
): string {
	switch (code) {
		case "required":
			return words.say(NEEDED[item.type]);
		case "wrong-type":
			return words.say(item.type === "number" ? "errorNumber" : "errorOther");
		case "too-many-decimals":
			return words.say(isWhole(item) ? "errorWhole" : "errorDecimals");
		case "number-out-of-range":
			return item.type === "number" ? outsideNumbers(item, words) : "";
		case "not-a-date":
			return words.say("errorDate");
		case "date-out-of-range":
			return item.type === "date" ? outsideDates(item, words, language) : "";
		case "text-too-long":
			return words.say("errorTextLong", { max: maxLengthOf(item) });
		case "text-with-control-characters":
			return words.say("errorTextCharacters");
		default:
			return words.say("errorOther");
	}
}

const NEEDED: Record<Item["type"], WordKey> = {
	single: "errorChoose",
	rating: "errorChoose",
	multiple: "errorChooseSome",
	number: "errorNumberNeeded",
	date: "errorDateNeeded",
	text: "errorTextNeeded",
	"long-text": "errorTextNeeded",
	information: "errorOther",
};

function isWhole(item: Item): boolean {
	return item.type === "number" && (item.decimals ?? 0) === 0;
}

/** How many characters a text may have. */
export function maxLengthOf(item: Item): number {
	const isText = item.type === "text" || item.type === "long-text";
	return (isText ? item.maxLength : undefined) ?? DEFAULT_MAX_LENGTH;
}

function outsideNumbers({ min, max }: NumberItem, words: Words): string {
	if (max === undefined) return words.say("errorAtLeast", { min: min ?? "" });
	if (min === undefined) return words.say("errorAtMost", { max });
	return words.say("errorBetween", { min, max });
}

function outsideDates(item: DateItem, words: Words, language: string): string {
	const min = item.min === undefined ? "" : longDate(item.min, language);
	const max = item.max === undefined ? "" : longDate(item.max, language);
	if (max === "") return words.say("errorDateFrom", { min });
	if (min === "") return words.say("errorDateTo", { max });
	return words.say("errorDateBetween", { min, max });
}
