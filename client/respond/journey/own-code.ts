/** A part of the private code that a respondent makes up, the same at each time of asking. */
export interface CodePart {
	id: "code-mother" | "code-day" | "code-town";
	label: "codeMother" | "codeDay" | "codeTown";
	error: "codeMotherError" | "codeDayError" | "codeTownError";
	/** What a usable part looks like; `XX` stands for what the respondent does not know. */
	pattern: RegExp;
}

const TWO_LETTERS = /^\p{L}\p{M}*\p{L}\p{M}*$/u;

export const codeParts: readonly CodePart[] = [
	{
		id: "code-mother",
		label: "codeMother",
		error: "codeMotherError",
		pattern: TWO_LETTERS,
	},
	{
		id: "code-day",
		label: "codeDay",
		error: "codeDayError",
		pattern: /^(0?[1-9]|[12]\d|3[01]|XX)$/i,
	},
	{
		id: "code-town",
		label: "codeTown",
		error: "codeTownError",
		pattern: TWO_LETTERS,
	},
];

/** The parts that cannot be used yet. */
export function unusableParts(typed: readonly string[]): CodePart[] {
	return codeParts.filter(
		({ pattern }, place) => !pattern.test((typed[place] ?? "").trim()),
	);
}

/** One code from its parts; `7` and `07` are the same day. */
export function ownCodeFrom(typed: readonly string[]): string {
	return typed
		.map((part) => part.trim().toUpperCase())
		.map((part) => (/^\d$/.test(part) ? `0${part}` : part))
		.join("-");
}
