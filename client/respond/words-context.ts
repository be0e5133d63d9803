import { createContext, useContext } from "react";
import type { Words } from "./words.ts";

/** The language that the respondent reads, and how to change it. */
export interface Speaking {
	/** BCP 47. */
	language: string;
	/** Those that the survey is asked in. */
	languages: readonly string[];
	/** Settles once the page speaks this language; rejects when its words cannot be fetched. */
	speak(language: string): Promise<void>;
}

const WordsContext = createContext<Words | undefined>(undefined);
const SpeakingContext = createContext<Speaking | undefined>(undefined);

export const WordsProvider = WordsContext.Provider;
export const SpeakingProvider = SpeakingContext.Provider;

/** Our words in the respondent's language. */
export function useWords(): Words {
	const words = useContext(WordsContext);
	if (words) return words;
	throw new Error("Nothing provides the words.");
}

export function useSpeaking(): Speaking {
	const speaking = useContext(SpeakingContext);
	if (speaking) return speaking;
	throw new Error("Nothing provides the language.");
}
