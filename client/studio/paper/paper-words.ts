import {
	fillIn,
	isMachineMade,
	type Translated,
	type WordLanguage,
	wordLanguageOf,
} from "#instruments/page-words.ts";
import { loadWords, type Words } from "../../respond/words.ts";
import { ar } from "./paper-words/ar.ts";
import { cy } from "./paper-words/cy.ts";
import { en } from "./paper-words/en.ts";
import { pl } from "./paper-words/pl.ts";
import { ur } from "./paper-words/ur.ts";

export type PaperWordsIn<L extends WordLanguage> = Translated<typeof en, L>;
export type PaperWord = keyof typeof en;

const languages: { [L in WordLanguage]: PaperWordsIn<L> } = {
	en,
	cy,
	pl,
	ur,
	ar,
};

export interface PaperWords {
	/** Attributes for an element that holds our words, where they are in another language than the form. */
	mark: Words["mark"];
	isMachineMade: boolean;
	/** What paper alone says. */
	say(key: PaperWord, values?: Record<string, string | number>): string;
	/** What the screen says as well. */
	onScreen: Words["say"];
}

/**
 * Our words for a form in this language, or in English where they are not translated into it.
 *
 * @throws when the connection fails
 */
export async function loadPaperWords(language: string): Promise<PaperWords> {
	const spoken = wordLanguageOf(language) ?? "en";
	const { mark, say: onScreen } = await loadWords(language);
	return {
		mark,
		isMachineMade: isMachineMade(spoken),
		say: (key, values) => fillIn(languages[spoken][key], spoken, values),
		onScreen,
	};
}
