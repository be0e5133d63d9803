import {
	checkMultiple,
	checkRanking,
	checkSingle,
} from "./answer-checks/choice.ts";
import { checkDate } from "./answer-checks/date.ts";
import {
	checkNumber,
	checkRating,
	checkSlider,
} from "./answer-checks/number.ts";
import { checkText } from "./answer-checks/text.ts";
import type { Problem } from "./fault.ts";
import type { IndexedItem } from "./instrument-index.ts";

/** What is wrong with one answer to one shown item, or null. */
export function checkAnswer(
	{ item, options }: IndexedItem,
	answer: unknown,
): Problem | null {
	if (answer === null || answer === undefined) return NULL;
	switch (item.type) {
		case "single":
			return checkSingle(options, answer);
		case "multiple":
			return checkMultiple(options, answer);
		case "ranking":
			return checkRanking(item, options, answer);
		case "slider":
			return checkSlider(item, answer);
		case "rating":
			return checkRating(item, answer);
		case "number":
			return checkNumber(item, answer);
		case "date":
			return checkDate(item, answer);
		case "text":
		case "long-text":
			return checkText(item, answer);
		case "information":
			return INFORMATION;
	}
}

const NULL = {
	code: "null-answer",
	message:
		"An item that is not answered is left out, never null. Leave it out.",
};

const INFORMATION = {
	code: "information-item",
	message: "This is information to read, not a question. Leave it out.",
};
