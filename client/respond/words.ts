import {
	fillIn,
	isMachineMade,
	type Translated,
	type WordLanguage,
	wordLanguageOf,
} from "#instruments/page-words.ts";
import type { en } from "./words/en.ts";

/** The sentences are in `words/`, one file a language. */
export type WordKey = keyof typeof en;

export type WordsIn<L extends WordLanguage> = Translated<typeof en, L>;

export interface Words {
	/** The one of ours that they are in. */
	language: WordLanguage;
	/** Attributes for an element that holds our words, where they are in another language than the page. */
	mark: { lang?: string; dir?: "ltr" };
	/** Whether a machine translated them and no person has read them yet. */
	isMachineMade: boolean;
	/** A sentence with its `{places}` filled in. Which of several forms it takes is for the value `count`. */
	say(key: WordKey, values?: Record<string, string | number>): string;
}

/** Only the language in use is fetched. */
const files: { [L in WordLanguage]: () => Promise<WordsIn<L>> } = {
	en: async () => (await import("./words/en.ts")).en,
	cy: async () => (await import("./words/cy.ts")).cy,
	pl: async () => (await import("./words/pl.ts")).pl,
	ur: async () => (await import("./words/ur.ts")).ur,
	ar: async () => (await import("./words/ar.ts")).ar,
};

/**
 * Our words in this language, or in English where they are not translated into it.
 *
 * @throws when the connection fails
 */
export async function loadWords(language: string): Promise<Words> {
	const known = wordLanguageOf(language);
	const spoken = known ?? "en";
	const words = await files[spoken]();
	return {
		language: spoken,
		mark: known ? {} : { lang: "en", dir: "ltr" },
		isMachineMade: isMachineMade(spoken),
		say: (key, values) => fillIn(words[key], spoken, values),
	};
}
