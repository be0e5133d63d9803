import type { Span } from "./folded-text.ts";

const MONTH =
	"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DATE = [
	"\\d{1,4} ?[./ -] ?\\d{1,2} ?[./ -] ?\\d{2,4}",
	`\\d{1,2} ?(?:st|nd|rd|th)?[ -](?:of )?${MONTH}[.,]?[ -]\\d{2,4}`,
	`${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{2,4}`,
	"\\d{8}",
].join("|");
const WORDS = "d\\.?o\\.?b\\b\\.?|date of birth|birth ?date|birthday|born";
const LINK =
	"(?: \\([a-z/ -]{1,16}\\)| ?[:=(,-]| is\\b| was\\b| on\\b| the\\b){0,3} ?";

const BIRTH = new RegExp(`\\b(?:${WORDS})${LINK}(${DATE})(?!\\d)`, "g");

/** Dates that the words before them call a date of birth. Other dates stay. */
export function findBirths(folded: string): Span[] {
	return [...folded.matchAll(BIRTH)].map(
		({ 0: whole, 1: date = "", index }) => ({
			start: index + whole.length - date.length,
			end: index + whole.length,
		}),
	);
}
