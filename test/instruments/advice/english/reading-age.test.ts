import { describe, expect, test } from "vitest";
import {
	hardWords,
	readingAge,
} from "#instruments/advice/english/reading-age.ts";
import { syllablesIn } from "#instruments/advice/english/syllables.ts";
import { sentencesIn, wordsIn } from "#instruments/advice/english/words.ts";

describe("syllables", () => {
	test.each([
		["cat", 1],
		["staff", 1],
		["ease", 1],
		["made", 1],
		["asked", 1],
		["wanted", 2],
		["table", 2],
		["little", 2],
		["nurses", 2],
		["changes", 2],
		["notes", 1],
		["people", 2],
		["being", 2],
		["doctor", 2],
		["waiting", 2],
		["hospital", 3],
		["appointment", 3],
		["medicine", 3],
		["family", 3],
		["information", 4],
		["communication", 5],
		["experience", 4],
		["pharmaceutical", 5],
		["follow-up", 3],
		["staff's", 1],
		["quiet", 2],
		["worried", 2],
		["treated", 2],
		["the", 1],
		["I", 1],
		["you", 1],
		["serious", 3],
		["period", 3],
		["patient", 2],
		["special", 2],
	])("%s has %i", (word, count) => {
		expect(syllablesIn(word)).toBe(count);
	});
});

describe("reading age", () => {
	// Words, sentences, syllables and words of three syllables or more are counted by hand.
	test.each([
		["Staff made me feel at ease.", 0.39 * 6 + 11.8 * (6 / 6) - 15.59, 0],
		[
			"You came to the hospital. How did you feel that day?",
			0.39 * (11 / 2) + (11.8 * 13) / 11 - 15.59,
			1 / 2,
		],
		[
			"Information about medicines was understandable and comprehensive.",
			0.39 * 7 + (11.8 * 20) / 7 - 15.59,
			4,
		],
	])("%s", (text, fleschKincaid, longPerSentence) => {
		const found = readingAge(text);
		const smog = 3.1291 + 1.043 * Math.sqrt(30 * longPerSentence);
		expect(found?.fleschKincaid).toBeCloseTo(fleschKincaid, 6);
		expect(found?.smog).toBeCloseTo(smog, 6);
		expect(found?.age).toBeCloseTo(
			5 + (Math.max(0, fleschKincaid) + smog) / 2,
			6,
		);
	});

	test("nothing to read has none", () => {
		expect(readingAge("")).toBeNull();
		expect(readingAge("1 2 3")).toBeNull();
	});
});

test("the hardest words come first, each once", () => {
	expect(
		hardWords("Communication in hospital: communication about medicines."),
	).toEqual(["communication", "hospital", "medicines"]);
});

test("sentences end at stops that end one", () => {
	expect(sentencesIn("It took 2.5 hours, e.g. at night. Was it long?")).toEqual(
		["It took 2.5 hours, e.g. at night.", "Was it long?"],
	);
	expect(wordsIn("Don't rush: a follow-up on 3 May.")).toEqual([
		"Don't",
		"rush",
		"a",
		"follow-up",
		"on",
		"May",
	]);
});
