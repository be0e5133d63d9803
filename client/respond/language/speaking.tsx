import { type ReactNode, useState } from "react";
import type { Journey } from "../journey/journey.ts";
import { loadWords, type Words } from "../words.ts";
import { SpeakingProvider, WordsProvider } from "../words-context.ts";
import { speakPage } from "./speak-page.ts";

interface SpeakingProps {
	journey: Journey;
	/** In the journey's language. */
	words: Words;
	children: () => ReactNode;
}

/** Gives the questionnaire its words. Another language changes them in place: page, answers and focus stay. */
export function Speaking(props: SpeakingProps) {
	const { journey, children } = props;
	const [words, setWords] = useState(props.words);
	async function speak(language: string) {
		const spoken = await loadWords(language);
		journey.speak(language);
		speakPage(language, spoken);
		setWords(spoken);
	}
	const { language, collection } = journey;
	return (
		<SpeakingProvider
			value={{ language, languages: collection.languages, speak }}
		>
			<WordsProvider value={words}>{children()}</WordsProvider>
		</SpeakingProvider>
	);
}
