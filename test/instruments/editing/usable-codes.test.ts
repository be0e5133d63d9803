import { expect, test } from "vitest";
import type { Item, Scale } from "#instruments/definition.ts";
import { scaleCodeFaults } from "#instruments/definition-checks/scale-codes.ts";
import { usableCodes } from "#instruments/editing/usable-codes.ts";
import {
	both,
	question,
	sampleInstrument,
	scale,
	single,
} from "../sample-instrument.ts";

const ends = { minLabel: both("Low"), maxLabel: both("High") };
const items: Item[] = [
	single("a"),
	{ ...question("r"), type: "rating", min: 3, max: 7, ...ends },
	{ ...question("m"), type: "multiple", responseSet: "agree" },
];
const codesOf = (rule: Scale["rule"], ...parts: string[]) =>
	usableCodes(sampleInstrument({ items }), scale({ rule, items: parts }));

test("the top is among the values that every question offers", () => {
	expect(codesOf("top-share", "a")).toEqual({
		offered: [1, 2, 3, 4, 5],
		usual: [5],
	});
	expect(codesOf("top-share", "r", "a").offered).toEqual([3, 4, 5]);
	expect(codesOf("top-share", "zz")).toEqual({ offered: [], usual: [] });
});

test("each option is counted once, and what says nothing only where it is named", () => {
	expect(codesOf("count", "m", "a")).toEqual({
		offered: [1, 2, 3, 4, 5, "NA"],
		usual: [1, 2, 3, 4, 5],
	});
});

test.each<[Scale["rule"], string[]]>([
	["top-share", ["r", "a"]],
	["count", ["m", "a"]],
])("the check accepts each code that is offered for a %s", (rule, parts) => {
	const { offered: codes } = codesOf(rule, ...parts);
	const own = scale({ rule, items: parts, codes });
	expect(scaleCodeFaults(sampleInstrument({ items, scales: [own] }))).toEqual(
		[],
	);
});
