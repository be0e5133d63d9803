import type { Instrument, Item } from "../definition.ts";
import { predictedSeconds } from "../predicted-minutes.ts";
import { inLanguage } from "../text.ts";
import { optionsOf } from "../values.ts";

/** So many words, answers included, are in the time that a question of each kind is predicted to take. */
export const WORDS_INCLUDED = 20;
/** Adults read English silently at 238 words a minute (Brysbaert, 2019, https://doi.org/10.1016/j.jml.2019.104047). */
export const WORDS_A_MINUTE = 240;

/**
 * How many seconds a question should take: what is predicted for its kind, and the reading of every word
 * beyond the first twenty. Words are those of the question, its help and its answers in the source language.
 */
export function expectedSeconds(instrument: Instrument, item: Item): number {
	const more = Math.max(0, wordsOf(instrument, item) - WORDS_INCLUDED);
	return predictedSeconds(item) + (more * 60) / WORDS_A_MINUTE;
}

function wordsOf(instrument: Instrument, item: Item): number {
	const texts = [
		item.text ?? item.topic,
		...("help" in item && item.help ? [item.help] : []),
		...("minLabel" in item ? [item.minLabel, item.maxLabel] : []),
		...optionsOf(instrument, item).map(({ label }) => label),
	];
	const [source = "en"] = instrument.languages;
	return texts.reduce(
		(sum, text) => sum + countWords(inLanguage(text, source)),
		0,
	);
}

function countWords(text: string): number {
	return text.split(/\s+/u).filter((word) => word !== "").length;
}
