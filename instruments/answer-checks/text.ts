import type { TextItem } from "../definition.ts";
import type { Problem } from "../fault.ts";
import { wrongType } from "./problems.ts";

/** How many characters a text may have where its item does not say. */
export const DEFAULT_MAX_LENGTH = 2000;

export function checkText(item: TextItem, answer: unknown): Problem | null {
	if (typeof answer !== "string") return wrongType("text");
	if (answer.trim() === "") return EMPTY;
	const { maxLength = DEFAULT_MAX_LENGTH } = item;
	if (isLongerThan(answer, maxLength)) {
		const message = `Shorten the text to at most ${maxLength} characters.`;
		return { code: "text-too-long", message };
	}
	return UNPRINTABLE[item.type].test(answer) ? CONTROL_CHARACTERS : null;
}

/** Control characters, and halves of surrogate pairs, which a database cannot keep. A long text may have line breaks and tabs. */
export const UNPRINTABLE = {
	text: /[\p{Cc}\p{Cs}]/u,
	"long-text": /[^\P{Cc}\n\r\t]|\p{Cs}/u,
};

const EMPTY = {
	code: "text-empty",
	message:
		"An item that is not answered is left out, never an empty text. Leave it out.",
};

const CONTROL_CHARACTERS = {
	code: "text-with-control-characters",
	message:
		"The text holds characters that cannot be shown. Take them out; line breaks are for long texts alone.",
};

/** Counts code points, as a reader would, so that an emoji is not two characters. */
function isLongerThan(text: string, limit: number): boolean {
	if (text.length <= limit) return false;
	return text.length > 2 * limit || [...text].length > limit;
}
