import { describe, expect, test } from "vitest";
import type { Item, Scale } from "#instruments/definition.ts";
import { library } from "#instruments/library.ts";
import { possibleRange } from "#instruments/possible-range.ts";
import {
	both,
	question,
	sampleInstrument,
	scale,
	single,
} from "./sample-instrument.ts";

const ends = { minLabel: both("Low"), maxLabel: both("High") };
const items: Item[] = [
	single("a"),
	single("b"),
	{ ...question("r"), type: "rating", min: 0, max: 10, ...ends },
	{ ...question("m"), type: "multiple", responseSet: "agree" },
	{ ...question("t"), type: "text" },
];
const rangeOf = (parts: Partial<Scale>) =>
	possibleRange(sampleInstrument({ items }), scale(parts));

test.each<[Partial<Scale>, ReturnType<typeof rangeOf>]>([
	[{ items: ["a", "b"] }, { min: 1, max: 5 }],
	[
		{ items: ["a", "b"], recode: { NA: 0 } },
		{ min: 0, max: 5 },
	],
	[
		{ items: ["a", "b"], rule: "sum" },
		{ min: 2, max: 10 },
	],
	[
		{ items: ["a", "r"], rule: "sum" },
		{ min: 1, max: 15 },
	],
	[
		{ items: ["a", "b"], rule: "pomp" },
		{ min: 0, max: 100 },
	],
	[
		{ items: ["a", "b"], rule: "top-share" },
		{ min: 0, max: 100 },
	],
	[
		{ items: ["m"], rule: "count" },
		{ min: 0, max: 5 },
	],
	[
		{ items: ["m", "a"], rule: "count", codes: [4, 5] },
		{ min: 0, max: 3 },
	],
	[{ items: ["a", "r"] }, null],
	[{ items: ["a", "r"], rule: "sum", impute: "person-mean" }, null],
	[{ items: ["t"] }, null],
	[{ items: ["zz"] }, null],
	[{ items: [] }, null],
])("%j: %j", (parts, expected) => {
	expect(rangeOf(parts)).toEqual(expected);
});

test("a scale of scales has the range of its parts", () => {
	const { items: _, ...all } = scale({ id: "all", scales: ["total"] });
	const instrument = sampleInstrument({ scales: [scale(), all] });
	expect(possibleRange(instrument, all)).toEqual({ min: 1, max: 5 });
});

describe.each(library)("$id", (instrument) => {
	test("every stated range is the possible one", () => {
		for (const each of instrument.scales)
			expect(possibleRange(instrument, each)).toEqual(each.range);
	});
});
