import { expect, it } from "vitest";
import { optionsOf } from "#instruments/values.ts";
import { spokenTexts } from "../../../../client/respond/media/spoken-texts.ts";
import {
	agreeOptions,
	both,
	information,
	question,
	sampleInstrument,
	single,
} from "../../../instruments/sample-instrument.ts";

const instrument = sampleInstrument({ stem: both("On this shift…") });

it("reads stem, question, help and every option, in the language", () => {
	const item = single("a", { help: both("Think of today.") });
	const options = optionsOf(instrument, item);
	expect(spokenTexts(instrument, item, options, "cy")).toEqual([
		"On this shift… (cy)",
		"Question a? (cy)",
		"Think of today. (cy)",
		...agreeOptions.map(({ label }) => label.cy),
	]);
});

it("says what the ends of a rating mean", () => {
	const item = {
		...question("rated"),
		type: "rating" as const,
		min: 0,
		max: 10,
		minLabel: both("Never"),
		maxLabel: both("Always"),
	};
	const texts = spokenTexts(sampleInstrument(), item, [], "en");
	expect(texts).toEqual(["Question rated?", "0: Never", "10: Always"]);
});

it("reads a page that only informs with its title", () => {
	const [topic, text, ...rest] = spokenTexts(
		instrument,
		information("read"),
		[],
		"en",
	);
	expect(topic).not.toBe("On this shift…");
	expect([topic, text].every(Boolean)).toBe(true);
	expect(rest).toEqual([]);
});
