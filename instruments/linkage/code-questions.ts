import type { Text } from "../definition.ts";

/** What an answer looks like: one letter, two digits within a range, or a number of people. */
export type CodeForm =
	| { kind: "letter" }
	| { kind: "two-digit"; max: 12 | 31 }
	| { kind: "count"; max: 20 };

/** A question whose answer a person knows, keeps, and is unlikely to share with a colleague. */
export interface CodeQuestion {
	key: string;
	/** Continues "Your code is made of ...", and is the label of its field. */
	text: Text;
	form: CodeForm;
	/** For whoever chooses the questions: when the answer may change or be unknown, and what it tells. */
	caution: string;
}

const letter = { kind: "letter" } as const;

/** The questions that a survey may choose from, in the order in which they are offered. */
export const codeQuestions = [
	{
		key: "mother-first-name",
		text: { en: "The first letter of your mother’s first name" },
		form: letter,
		caution:
			"Stays the same. Somebody with two mothers, or none they know of, has to settle on one answer.",
	},
	{
		key: "birth-day",
		text: { en: "The day of the month you were born" },
		form: { kind: "two-digit", max: 31 },
		caution:
			"Stays the same and is seldom mistaken. Colleagues may know a birthday.",
	},
	{
		key: "older-siblings",
		text: { en: "How many older brothers and sisters you have" },
		form: { kind: "count", max: 20 },
		caution:
			"Seldom changes. Half and step siblings may be counted one time and not the next.",
	},
	{
		key: "birth-town",
		text: { en: "The first letter of the town you were born in" },
		form: letter,
		caution:
			"Stays the same. Many born near each other share it, so it tells fewer people apart in one place.",
	},
	{
		key: "middle-name",
		text: { en: "The first letter of your middle name" },
		form: letter,
		caution:
			"Stays the same. Those without a middle name write XX, which says little.",
	},
	{
		key: "father-first-name",
		text: { en: "The first letter of your father’s first name" },
		form: letter,
		caution: "Stays the same. Some do not know it and write XX.",
	},
	{
		key: "first-school",
		text: { en: "The first letter of the name of your first school" },
		form: letter,
		caution: "Remembered a little differently from time to time by some.",
	},
	{
		key: "birth-month",
		text: { en: "The month you were born, as a number" },
		form: { kind: "two-digit", max: 12 },
		caution:
			"Stays the same. With the day of the month it is a birthday without the year: choose one of the two in a small team.",
	},
] as const satisfies readonly CodeQuestion[];

export type CodeQuestionKey = (typeof codeQuestions)[number]["key"];

export const codeQuestionKeys: readonly CodeQuestionKey[] = codeQuestions.map(
	({ key }) => key,
);

/** What a survey asks when nobody chose: enough to tell a few hundred people apart. */
export const usualCodeQuestions: readonly CodeQuestionKey[] = [
	"mother-first-name",
	"birth-day",
	"older-siblings",
	"birth-town",
	"middle-name",
];

export const fewestCodeQuestions = 3;
export const mostCodeQuestions = 6;

/** The questions with these keys, in their order. */
export function questionsOf(keys: readonly string[]): CodeQuestion[] {
	return keys.flatMap(
		(key) => codeQuestions.find((it) => it.key === key) ?? [],
	);
}
