import { normaliseOwnCode } from "../own-code.ts";
import type { CodeForm, CodeQuestion } from "./code-questions.ts";

/** What somebody writes for an answer that they do not know; no letter and no number. */
export const UNKNOWN = "XX";
export const FEWEST_KNOWN = 2;
const SEPARATOR = "-";

/**
 * An answer as it stands in the code: a capital letter, two digits, or `XX`. `7` and `٠٧` become `07`.
 *
 * @returns null when it does not fit the form
 */
export function codeAnswer(form: CodeForm, typed: string): string | null {
	const plain = normaliseOwnCode(typed);
	if (plain === UNKNOWN) return UNKNOWN;
	if (form.kind === "letter") {
		return /^\p{L}\p{M}*$/u.test(plain) ? plain : null;
	}
	if (!/^\d{1,2}$/.test(plain)) return null;
	const number = Number(plain);
	const least = form.kind === "count" ? 0 : 1;
	if (number < least || number > form.max) return null;
	return String(number).padStart(2, "0");
}

/** The answers that somebody typed, each as it stands in the code; null where it does not fit its question. */
export function codeAnswers(
	questions: readonly CodeQuestion[],
	typed: readonly string[],
): (string | null)[] {
	return questions.map(({ form }, place) =>
		codeAnswer(form, typed[place] ?? ""),
	);
}

/** Whether so few of the answers are known that others would have the same code. */
export function isTooCommon(answers: readonly (string | null)[]): boolean {
	return answers.filter((answer) => answer !== UNKNOWN).length < FEWEST_KNOWN;
}

/** One code of its answers, such as `M-07-02-L`. */
export function joinCode(answers: readonly string[]): string {
	return answers.join(SEPARATOR);
}

/** What was typed for each question, from a code in which hyphens stand between. */
export function splitCode(code: string): string[] {
	return code.split(SEPARATOR);
}

/**
 * The code without its first answer, without its second, and so on. Two codes that differ in one answer have
 * the one at its place in common, and no other.
 */
export function withoutEachAnswer(answers: readonly string[]): string[] {
	return answers.map((_, place) => joinCode(answers.toSpliced(place, 1)));
}

/** What an answer to this question looks like, as the end of "Give ...". */
export function formInWords(form: CodeForm): string {
	if (form.kind === "letter") return "one letter";
	if (form.kind === "count") return `a number from 0 to ${form.max}`;
	return `a number from 01 to ${form.max}`;
}
