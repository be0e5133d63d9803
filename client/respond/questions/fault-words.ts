import { DEFAULT_MAX_LENGTH } from "#instruments/answer-checks/text.ts";
import type { DateItem, Item, SliderItem } from "#instruments/definition.ts";
import { longDate } from "#instruments/long-date.ts";
import { isNumeric } from "#instruments/values.ts";
import type { WordKey, Words } from "../words.ts";

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
			return words.say(isNumeric(item) ? "errorNumber" : "errorOther");
		case "too-many-decimals":
			return words.say(isWhole(item) ? "errorWhole" : "errorDecimals");
		case "number-out-of-range":
			return isNumeric(item) ? outsideNumbers(item, words) : "";
		case "off-step":
			return item.type === "slider" ? offStep(item, words) : "";
		case "too-few-ranked":
			return words.say("errorRank");
		case "not-a-date":
			return words.say("errorDate");
		case "date-out-of-range":
			return item.type === "date" ? outsideDates(item, words, language) : "";
		case "text-too-long":
			return words.say("errorTextLong", { count: maxLengthOf(item) });
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
	ranking: "errorRank",
	slider: "errorSlider",
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

function offStep({ min, max, step }: SliderItem, words: Words): string {
	return words.say("errorStep", { min, max, step });
}

function outsideNumbers(
	{ min, max }: { min?: number; max?: number },
	words: Words,
): string {
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
