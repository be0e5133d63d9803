import { syllablesIn } from "./syllables.ts";
import { sentencesIn, wordsIn } from "./words.ts";

/** How hard an English text is to read. */
export interface ReadingAge {
	words: number;
	/** School grade by Flesch and Kincaid. */
	fleschKincaid: number;
	/** School grade by SMOG. */
	smog: number;
	/** In years: the mean of both grades, and five. */
	age: number;
}

/**
 * How old somebody is who can read this, by two formulas that count different things; null for a text without
 * words. Grades are of American schools, whose first is for children of six.
 *
 * - Flesch-Kincaid grade: `0.39 words/sentences + 11.8 syllables/words - 15.59`. Kincaid, Fishburne, Rogers and
 *   Chissom (1975), Derivation of new readability formulas for Navy enlisted personnel, Research Branch Report
 *   8-75.
 * - SMOG grade: `3.1291 + 1.043 sqrt(30 polysyllables/sentences)`, of words of three syllables or more.
 *   McLaughlin (1969), SMOG grading: a new readability formula, Journal of Reading 12:639-46. Made for 30
 *   sentences: for fewer it is rough, and it is never below grade 3.
 *
 * Both are made for prose: of a questionnaire, ask it of all its texts together.
 */
export function readingAge(text: string): ReadingAge | null {
	const words = wordsIn(text);
	const sentences = sentencesIn(text).length;
	if (words.length === 0 || sentences === 0) return null;
	const syllables = words.map(syllablesIn);
	const total = syllables.reduce((sum, count) => sum + count, 0);
	const long = syllables.filter((count) => count >= 3).length;
	const fleschKincaid =
		0.39 * (words.length / sentences) + 11.8 * (total / words.length) - 15.59;
	const smog = 3.1291 + 1.043 * Math.sqrt((30 * long) / sentences);
	const age = 5 + (Math.max(0, fleschKincaid) + smog) / 2;
	return { words: words.length, fleschKincaid, smog, age };
}

/** The words of three syllables or more, the longest first, each once. */
export function hardWords(text: string): string[] {
	const all = new Set(wordsIn(text).map((word) => word.toLowerCase()));
	return [...all]
		.map((word) => ({ word, syllables: syllablesIn(word) }))
		.filter(({ syllables }) => syllables >= 3)
		.sort((a, b) => b.syllables - a.syllables)
		.map(({ word }) => word);
}
