import {
	codeAnswer,
	codeAnswers,
	isTooCommon,
	joinCode,
} from "#instruments/linkage/code-answers.ts";
import {
	type CodeForm,
	questionsOf,
} from "#instruments/linkage/code-questions.ts";
import { normaliseOwnCode } from "#instruments/own-code.ts";
import { inLanguage } from "#instruments/text.ts";

/** One answer of which a private code is made. */
export interface CodeField {
	/** Of its input. */
	id: string;
	/** In the respondent's language; undefined where the whole code is made up freely. */
	question: string | undefined;
	form: CodeForm | { kind: "free" };
}

/** @param keys of the survey's questions; null for a code that the respondent makes up freely */
export function codeFields(
	keys: readonly string[] | null,
	language: string,
): CodeField[] {
	if (keys === null)
		return [{ id: "code-free", question: undefined, form: { kind: "free" } }];
	return questionsOf(keys).map(({ key, text, form }) => ({
		id: `code-${key}`,
		question: inLanguage(text, language),
		form,
	}));
}

/** The fields whose answers cannot be used yet. */
export function unusableFields(
	fields: readonly CodeField[],
	typed: readonly string[],
): CodeField[] {
	return fields.filter(
		({ form }, place) => !isUsable(form, typed[place] ?? ""),
	);
}

function isUsable(form: CodeField["form"], typed: string): boolean {
	return form.kind === "free"
		? normaliseOwnCode(typed) !== ""
		: codeAnswer(form, typed) !== null;
}

/** Whether too few answers are known for the code to be anybody's own. */
export function isAnybodys(
	keys: readonly string[] | null,
	typed: readonly string[],
): boolean {
	return keys !== null && isTooCommon(codeAnswers(questionsOf(keys), typed));
}

/** One code from usable answers; `7` and `07` are the same day. */
export function ownCodeFrom(
	keys: readonly string[] | null,
	typed: readonly string[],
): string {
	if (keys === null) return typed[0] ?? "";
	return joinCode(codeAnswers(questionsOf(keys), typed).map((it) => it ?? ""));
}
