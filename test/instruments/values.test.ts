import { describe, expect, test } from "vitest";
import type { Item } from "#instruments/definition.ts";
import { isExclusive, optionsOf, rangeOf } from "#instruments/values.ts";
import {
	both,
	information,
	question,
	sampleInstrument,
	single,
} from "./sample-instrument.ts";

const label = both("An answer");
const ends = { minLabel: both("Low"), maxLabel: both("High") };

describe("the range of the values that an item can have", () => {
	test.each<[string, Item, object | null]>([
		["a single choice", single("x"), { min: 1, max: 5 }],
		["a reversed one", single("x", { reverse: true }), { min: 1, max: 5 }],
		["a choice of words", single("x", { responseSet: "words" }), null],
		["a choice from no list", single("x", { responseSet: "gone" }), null],
		[
			"a rating",
			{ ...question("x"), type: "rating", min: 0, max: 10, ...ends },
			{ min: 0, max: 10 },
		],
		[
			"a number",
			{ ...question("x"), type: "number", min: 0, max: 24 },
			{ min: 0, max: 24 },
		],
		["one without a limit", { ...question("x"), type: "number", min: 0 }, null],
		["a date", { ...question("x"), type: "date" }, null],
		["information", information("x"), null],
	])("%s", (_, item, expected) => {
		const { responseSets } = sampleInstrument();
		const words = { options: [{ code: "yes", label }] };
		const instrument = sampleInstrument({
			responseSets: { ...responseSets, words },
			items: [item],
		});
		expect(rangeOf(instrument, item)).toEqual(expected);
	});
});

describe("options", () => {
	test("are those of the item's list, in its order", () => {
		const codes = optionsOf(sampleInstrument(), single("a")).map((o) => o.code);
		expect(codes).toEqual([1, 2, 3, 4, 5, "NA"]);
	});

	test("are none where there is no list, or none of that name", () => {
		const gone = single("a", { responseSet: "constructor" });
		expect(optionsOf(sampleInstrument(), information("i"))).toEqual([]);
		expect(optionsOf(sampleInstrument(), gone)).toEqual([]);
	});

	test("exclude all others when they say so, or say nothing of substance", () => {
		expect(isExclusive({ code: "x", label })).toBe(false);
		expect(isExclusive({ code: "none", label, exclusive: true })).toBe(true);
		expect(isExclusive({ code: "DK", label, kind: "dont-know" })).toBe(true);
	});
});
