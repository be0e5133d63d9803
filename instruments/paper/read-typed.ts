import { checkAnswer } from "../check-answer.ts";
import type { Answer, Code, Instrument, Item, Option } from "../definition.ts";
import { itemsById } from "../instrument-index.ts";
import { optionsOf } from "../values.ts";

/** What a typed text stands for: an answer, none, a mark that cannot be read, or nothing that fits. */
export type Typed =
	| { kind: "answer"; answer: Answer }
	| { kind: "none" }
	| { kind: "unclear" }
	| { kind: "fault"; message: string };

/** What is typed for two marks, or for one that cannot be read. */
export const UNCLEAR = "?";

/**
 * Reads what somebody typed for an item of a paper form: the printed number of an option (several with
 * spaces, or as single digits where there are at most nine), the number written beside each option of a ranking, a
 * number, a date with day first, or a text. Empty or `-` is no answer, `?` a mark that cannot be read.
 */
export function readTyped(
	instrument: Instrument,
	item: Item,
	typed: string,
): Typed {
	const plain = typed.trim();
	if (plain === "" || plain === "-") return { kind: "none" };
	if (plain === UNCLEAR) return { kind: "unclear" };
	const answer = answerOf(instrument, item, plain);
	const indexed = itemsById(instrument).get(item.id);
	if (answer === undefined || indexed === undefined)
		return { kind: "fault", message: formInWords(instrument, item) };
	const problem = checkAnswer(indexed, answer);
	return problem === null
		? { kind: "answer", answer }
		: { kind: "fault", message: formInWords(instrument, item) };
}

/** How an answer is typed, so that it can be read and changed again. */
export function typeAnswer(
	instrument: Instrument,
	item: Item,
	answer: Answer,
): string {
	const codes = codesOf(optionsOf(instrument, item));
	if (codes.length === 0)
		return item.type === "date"
			? String(answer).split("-").reverse().join(" ")
			: String(answer);
	const chosen = Array.isArray(answer) ? answer : [answer];
	if (item.type === "ranking")
		return codes.map((code) => chosen.indexOf(code) + 1 || "-").join(" ");
	return chosen.map((code) => codes.indexOf(code) + 1).join(" ");
}

/** Whether one key says it all, so that the next question can follow at once. */
export function isOneKey(instrument: Instrument, item: Item): boolean {
	if (item.type === "single") return optionsOf(instrument, item).length <= 9;
	return item.type === "rating" && item.max <= 9;
}

function answerOf(
	instrument: Instrument,
	item: Item,
	plain: string,
): Answer | undefined {
	const options = optionsOf(instrument, item);
	const codes = (numbers: readonly string[]) =>
		numbers.map((number) => options[Number(number) - 1]?.code);
	switch (item.type) {
		case "single":
			return /^\d+$/.test(plain) ? codes([plain])[0] : undefined;
		case "multiple": {
			const chosen = codes(numbersIn(plain, options.length));
			return chosen.every((code) => code !== undefined) ? chosen : undefined;
		}
		case "ranking":
			return ranked(codesOf(options), plain);
		case "date":
			return dateIn(plain);
		case "rating":
		case "slider":
		case "number":
			return /^-?\d+([.,]\d+)?$/.test(plain)
				? Number(plain.replace(",", "."))
				: undefined;
		case "text":
		case "long-text":
			return plain;
		case "information":
			return undefined;
	}
}

function codesOf(options: readonly Option[]): Code[] {
	return options.map(({ code }) => code);
}

/** Codes in order, from the number that is written beside each option; undefined where they do not count 1, 2, 3. */
function ranked(codes: readonly Code[], plain: string): Code[] | undefined {
	const together = codes.length <= 9 && /^[\d-]+$/.test(plain);
	const written = together ? [...plain] : plain.split(/[\s,]+/);
	if (written.length !== codes.length) return undefined;
	const count = written.filter((rank) => rank !== "-").length;
	const order = Array.from(
		{ length: count },
		(_, rank) => codes[written.indexOf(String(rank + 1))],
	);
	return order.every((code) => code !== undefined) ? order : undefined;
}

/** In the order of the form, so that two people who key the same boxes key the same. */
function numbersIn(plain: string, options: number): string[] {
	const together = options <= 9 && /^\d+$/.test(plain);
	const numbers = together ? [...plain] : plain.split(/[\s,]+/);
	if (!numbers.every((number) => /^\d+$/.test(number))) return ["0"];
	return numbers.sort((one, other) => Number(one) - Number(other));
}

/** `2026-03-31` from `31 3 2026`, `31/3/2026`, `31032026` or itself. */
export function dateIn(plain: string): string | undefined {
	if (/^\d{4}-\d\d-\d\d$/.test(plain)) return plain;
	const found =
		/^(\d\d)(\d\d)(\d{4})$/.exec(plain) ??
		/^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$/.exec(plain);
	if (!found) return undefined;
	const [, day = "", month = "", year = ""] = found;
	return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function formInWords(instrument: Instrument, item: Item): string {
	const count = optionsOf(instrument, item).length;
	switch (item.type) {
		case "single":
			return `Type the number of the ticked box, 1 to ${count}.`;
		case "multiple":
			return `Type the numbers of the ticked boxes, 1 to ${count}, with spaces between them; a box that excludes the others stands alone.`;
		case "rating":
			return `Type the number that is marked, ${item.min} to ${item.max}.`;
		case "ranking":
			return `Type the number beside each of the ${count} in their order on the form, and - where there is none: 1, 2, 3 and so on, each once.`;
		case "slider":
			return `Type the number in the box, ${item.min} to ${item.max} in steps of ${item.step}.`;
		case "date":
			return "Type day, month and year, such as 31 3 2026, within what the question allows.";
		case "number":
			return "Type the number, within what the question allows.";
		default:
			return "Type the text, without characters that cannot be shown, and no longer than the question allows.";
	}
}
