import { createContext, useContext } from "react";
import { type Words, wordsIn } from "./words.ts";

const WordsContext = createContext<Words>(wordsIn("en"));

export const WordsProvider = WordsContext.Provider;

/** Our words in the respondent's language. */
export function useWords(): Words {
	return useContext(WordsContext);
}
