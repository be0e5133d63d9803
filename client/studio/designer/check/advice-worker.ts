/** Looks for advice beside the page, so that a keystroke never waits for a thousand questions. */
import type { Advice } from "#instruments/advice/advice.ts";
import { adviceOn } from "#instruments/advice/advice-on.ts";
import { questionsReadingAge } from "#instruments/advice/reading.ts";
import type { Instrument } from "#instruments/definition.ts";

interface Worker {
	postMessage(answer: AdviceAnswer): void;
	addEventListener(
		name: "message",
		hear: (event: MessageEvent<AdviceWish>) => void,
	): void;
}

export interface AdviceWish {
	number: number;
	definition: Instrument;
}

export interface AdviceAnswer {
	number: number;
	advice: Advice[];
	/** Of all questions, in years; null where none is in English. */
	readingAge: number | null;
}

const worker = self as unknown as Worker;

worker.addEventListener("message", ({ data: { number, definition } }) =>
	worker.postMessage({
		number,
		advice: adviceOn(definition),
		readingAge: questionsReadingAge(definition)?.age ?? null,
	}),
);
