import type { Instrument } from "../definition.ts";
import { pointer } from "../fault.ts";
import type { Advice } from "./advice.ts";
import {
	hardWords,
	type ReadingAge,
	readingAge,
} from "./english/reading-age.ts";
import { ownQuestions } from "./own-texts.ts";
import { remembering } from "./remembering.ts";

/** In years. Half of the adults in England read as children of 9 to 11 are expected to, or less well. */
const TARGET = 11;
/** One sentence tells little, so a single question is only told of when it is well above the target. */
const HARD_QUESTION = 14;
const FEWEST_WORDS = 8;

const ageOf = remembering(readingAge);

/** The reading age of all questions together; null where there are none in English. */
export function questionsReadingAge(definition: Instrument): ReadingAge | null {
	return readingAge(allQuestions(definition));
}

function allQuestions(definition: Instrument): string {
	return ownQuestions(definition)
		.map(({ text }) => (/[.?!]$/.test(text.trim()) ? text : `${text}.`))
		.join("\n");
}

/** Questions that are harder to read than they need to be, with the words that make them so. */
export function readingAdvice(definition: Instrument): Advice[] {
	const questions = ownQuestions(definition).flatMap(({ text, path }) => {
		const reading = ageOf(text);
		const isHard =
			reading !== null &&
			reading.words >= FEWEST_WORDS &&
			Math.min(reading.fleschKincaid, reading.smog) + 5 > HARD_QUESTION;
		return isHard ? [hardQuestion(path, text, reading)] : [];
	});
	return [...questions, ...hardOverall(definition)];
}

function hardQuestion(path: string, text: string, { age }: ReadingAge): Advice {
	const message = `Reading age about ${Math.round(age)}. ${hardWordsIn(text)}Shorten the sentence and use everyday words.`;
	return { path, code: "hard-to-read", message, level: "tip" };
}

function hardOverall(definition: Instrument): Advice[] {
	const text = allQuestions(definition);
	const reading = readingAge(text);
	if (reading === null || Math.floor(reading.age) <= TARGET) return [];
	const message = `All questions together have a reading age of about ${Math.round(reading.age)}; aim for 9 to ${TARGET}. ${hardWordsIn(text)}Shorter sentences help most.`;
	const path = pointer("items");
	return [{ path, code: "reading-age", message, level: "tip" }];
}

function hardWordsIn(text: string): string {
	const words = hardWords(text).slice(0, 5);
	return words.length === 0 ? "" : `Hard words: ${words.join(", ")}. `;
}
