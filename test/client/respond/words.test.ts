import { describe, expect, it } from "vitest";
import {
	type Sentence,
	type WordLanguage,
	wordLanguages,
} from "#instruments/page-words.ts";
import { ar } from "../../../client/respond/words/ar.ts";
import { cy } from "../../../client/respond/words/cy.ts";
import { en } from "../../../client/respond/words/en.ts";
import { pl } from "../../../client/respond/words/pl.ts";
import { ur } from "../../../client/respond/words/ur.ts";
import { loadWords } from "../../../client/respond/words.ts";
import { ar as arStart } from "../../../server/collect/start-page-words/ar.ts";
import { cy as cyStart } from "../../../server/collect/start-page-words/cy.ts";
import { en as enStart } from "../../../server/collect/start-page-words/en.ts";
import { pl as plStart } from "../../../server/collect/start-page-words/pl.ts";
import { ur as urStart } from "../../../server/collect/start-page-words/ur.ts";
import { withdrawPageWords } from "../../../server/withdrawals/withdraw-page-words.ts";

type Sentences = Record<string, Sentence>;
const respondent: Record<WordLanguage, Sentences> = { en, cy, pl, ur, ar };
const startPage: Record<WordLanguage, Sentences> = {
	en: enStart,
	cy: cyStart,
	pl: plStart,
	ur: urStart,
	ar: arStart,
};

it("fills in the places of a sentence", async () => {
	const { say } = await loadWords("en");
	expect(say("progress", { number: 3, total: 12 })).toBe("Question 3 of 12");
});

it("marks our words where the page is in another language", async () => {
	expect((await loadWords("en-GB")).mark).toEqual({});
	expect((await loadWords("ar-EG")).mark).toEqual({});
	const german = await loadWords("de");
	expect(german.mark).toEqual({ lang: "en", dir: "ltr" });
	expect(german.say("back")).toBe("Back");
});

it("says that a machine translated them until a person has read them", async () => {
	expect((await loadWords("en")).isMachineMade).toBe(false);
	expect((await loadWords("cy")).isMachineMade).toBe(true);
	expect((await loadWords("de")).isMachineMade).toBe(false);
});

it("counts as each language does", async () => {
	const left = async (language: string) => {
		const { say } = await loadWords(language);
		return [0, 1, 2, 3, 11, 100].map((count) =>
			say("charactersLeft", { count }),
		);
	};
	expect(await left("en")).toEqual([
		"You can use 0 more characters",
		"You can use 1 more character",
		"You can use 2 more characters",
		"You can use 3 more characters",
		"You can use 11 more characters",
		"You can use 100 more characters",
	]);
	expect(new Set(await left("ar")).size).toBe(6);
	expect((await left("pl")).map((text) => text.split(" ").at(-1))).toEqual([
		"znaków",
		"znak",
		"znaki",
		"znaki",
		"znaków",
		"znaków",
	]);
});

it("writes numbers with the digits of the fields, and without grouping", async () => {
	const between = async (language: string) =>
		(await loadWords(language)).say("errorBetween", { min: 0.5, max: 12000 });
	expect(await between("en")).toBe("Enter a number from 0.5 to 12000");
	expect(await between("pl")).toBe("Wpisz liczbę od 0,5 do 12000");
	expect(await between("ar")).toBe("أدخل عددًا من 0.5 إلى 12000");
	expect(await between("ur")).toBe("0.5 سے 12000 تک کا عدد لکھیں");
});

describe.each([
	{ place: "questions", words: respondent },
	{ place: "start page", words: startPage },
	{ place: "withdrawal page", words: withdrawPageWords as typeof startPage },
])("on the $place", ({ words }) => {
	const source = words.en;
	const others = wordLanguages.filter((language) => language !== "en");

	it.each(others)("has every sentence in %s, and no other", (language) => {
		expect(Object.keys(words[language]).sort()).toEqual(
			Object.keys(source).sort(),
		);
	});

	it.each(others)("keeps the places of each sentence in %s", (language) => {
		for (const [key, sentence] of Object.entries(words[language])) {
			expect([key, placesOf(sentence)]).toEqual([
				key,
				placesOf(source[key] ?? ""),
			]);
		}
	});

	it.each(others)("counts in every form that %s has", (language) => {
		const forms = new Intl.PluralRules(language).resolvedOptions();
		for (const sentence of Object.values(words[language])) {
			if (typeof sentence === "string") continue;
			expect(Object.keys(sentence).sort()).toEqual(
				[...forms.pluralCategories].sort(),
			);
		}
	});
});

it("says the same around the questions as the server does on the start page", () => {
	for (const language of wordLanguages) {
		const server = startPage[language];
		for (const [key, sentence] of Object.entries(respondent[language])) {
			if (!aroundTheQuestions.includes(key)) continue;
			expect([key, sentence]).toEqual([key, server[key]]);
		}
	}
});

const aroundTheQuestions = [
	"help",
	"machineMade",
	"sample",
	"easier",
	"contrast",
	"textSize",
	"textNormal",
	"textLarger",
	"textLargest",
];

/** The names in braces; of a counted sentence, those of all its forms together. */
function placesOf(sentence: Sentence): string[] {
	const text =
		typeof sentence === "string" ? sentence : Object.values(sentence).join();
	const names = text.match(/\{\w+\}/g) ?? [];
	return [...new Set(names)].sort();
}
