import { longDate } from "#instruments/long-date.ts";
import {
	fillIn,
	isMachineMade,
	type Translated,
	type WordLanguage,
	wordLanguageOf,
} from "#instruments/page-words.ts";
import { ar } from "./start-page-words/ar.ts";
import { cy } from "./start-page-words/cy.ts";
import { en } from "./start-page-words/en.ts";
import { pl } from "./start-page-words/pl.ts";
import { ur } from "./start-page-words/ur.ts";

export type StartPageWord = keyof typeof en;

const languages: {
	[L in WordLanguage]: Translated<typeof en, L>;
} = { en, cy, pl, ur, ar };

export interface StartPageWords {
	/** Their own language, where the page is in another one. */
	language: string | undefined;
	/** Whether a machine translated them and no person has read them yet. */
	isMachineMade: boolean;
	/** A sentence with its `{places}` filled in. Which of several forms it takes is for the value `count`. */
	say(key: StartPageWord, values?: Record<string, string | number>): string;
	/** `7 March 2026` from an instant. */
	longDate(instant: string): string;
}

/** Our words in this language, or in English where they are not translated into it. */
export function startPageWords(language: string): StartPageWords {
	const known = wordLanguageOf(language);
	const spoken = known ?? "en";
	return {
		language: known ? undefined : "en",
		isMachineMade: isMachineMade(spoken),
		say: (key, values) => fillIn(languages[spoken][key], spoken, values),
		longDate: (instant) => longDate(instant, spoken),
	};
}
