import { describe, expect, test } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import { scaleDifferences } from "#instruments/versions/scale-differences.ts";
import {
	agreeOptions,
	both,
	sampleInstrument,
	scale,
	single,
} from "./sample-instrument.ts";

const total = scale({ items: ["a", "b"] });
const whole = scale({
	id: "whole",
	scales: ["total"],
	missing: { minAnswered: 1 },
});
const { items: _, ...ofScales } = whole;
const parts = {
	items: [single("a"), single("b")],
	scales: [total, ofScales],
};
const before = sampleInstrument(parts);
const [na] = agreeOptions.slice(-1);

const differences = (changed: Partial<Instrument>, id = "total") =>
	scaleDifferences(before, sampleInstrument({ ...parts, ...changed }), id);

describe("a scale may be compared", () => {
	test.each<[string, Partial<Instrument>]>([
		["with itself", {}],
		[
			"when an item was added beside it",
			{ items: [...parts.items, single("c")] },
		],
		[
			"when a translation was put right",
			{
				items: [
					single("a", { text: { en: "Question a?", cy: "Arall?" } }),
					single("b"),
				],
			},
		],
		[
			"when it has another name",
			{ scales: [{ ...total, title: both("Sum") }, ofScales] },
		],
		[
			"when it became the first to read",
			{ scales: [{ ...total, primary: true }, ofScales] },
		],
	])("%s", (_, changed) => {
		expect(differences(changed)).toEqual([]);
	});
});

describe("a scale may not be compared", () => {
	test.each<[string, Partial<Instrument>, string]>([
		[
			"other wording",
			{ items: [single("a", { text: both("What else?") }), single("b")] },
			"the question a is worded otherwise",
		],
		[
			"other answers",
			{
				responseSets: {
					agree: {
						options: [...agreeOptions.slice(0, 4), ...(na ? [na] : [])],
					},
				},
			},
			"the question a has other answers",
		],
		[
			"an item turned round",
			{ items: [single("a", { reverse: true }), single("b")] },
			"the question a has other answers",
		],
		["an item gone", { items: [single("b")] }, "the question a is not in both"],
		[
			"another rule",
			{ scales: [{ ...total, missing: { minAnswered: 1 } }, ofScales] },
			"it is scored otherwise",
		],
		["the scale gone", { scales: [] }, "one of the versions has no such scale"],
	])("after %s", (_, changed, words) => {
		expect(differences(changed)[0]).toBe(words);
	});

	test("when a scale that it is made from changed", () => {
		const items = [single("a", { text: both("What else?") }), single("b")];
		expect(differences({ items }, "whole")).toEqual([
			"the question a is worded otherwise",
		]);
	});
});
