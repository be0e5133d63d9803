import { expect, test } from "vitest";
import { expectedSeconds } from "#instruments/trial/expected-seconds.ts";
import {
	both,
	question,
	sampleInstrument,
	single,
} from "../sample-instrument.ts";

const words = (n: number) =>
	both(Array.from({ length: n }, () => "word").join(" "));
// "Answer 1" to "Answer 5", and "Does not apply".
const answerWords = 13;

test.each([
	["a short one takes what its kind is predicted to take", 2, 10],
	["twenty words are included", 20 - answerWords, 10],
	["four words more take a second more", 24 - answerWords, 11],
	["sixty words more take a quarter of a minute", 80 - answerWords, 25],
])("of a question with one answer %s", (_, n, seconds) => {
	const item = single("a", { text: words(n) });
	const instrument = sampleInstrument({ items: [item] });
	expect(expectedSeconds(instrument, item)).toBe(seconds);
});

test("help and the ends of a line are read too", () => {
	const item = {
		...question("a"),
		text: words(10),
		help: words(10),
		type: "slider",
		min: 0,
		max: 10,
		step: 1,
		minLabel: words(2),
		maxLabel: words(2),
	} as const;
	const instrument = sampleInstrument({ items: [item] });
	expect(expectedSeconds(instrument, item)).toBe(15 + 1);
});

test("words are those of the source language", () => {
	const text = { en: "Short?", cy: words(100).en };
	const item = single("a", { text });
	expect(expectedSeconds(sampleInstrument({ items: [item] }), item)).toBe(10);
});
