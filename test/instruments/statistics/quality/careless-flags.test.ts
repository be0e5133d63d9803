import { expect, test } from "vitest";
import { carelessFlags } from "#instruments/statistics/quality/careless-flags.ts";

const pattern = (answers: string, seconds: number | null = 60) => ({
	answers: [...answers].map((digit) => (digit === "-" ? null : Number(digit))),
	hasReversedItem: true,
	seconds,
});
const kinds = (...given: Parameters<typeof pattern>) =>
	carelessFlags(pattern(...given)).map(({ kind }) => kind);

test.each([
	["4444444444", ["same-answer", "little-variation"]],
	["5443552434", []],
	["3333334333", ["little-variation"]],
	["3333333354", ["same-answer"]],
	["44444-44444", ["little-variation"]],
])("%s: %j", (answers, expected) => {
	expect(kinds(answers)).toEqual(expected);
});

test("the reason is in words, with the figures", () => {
	expect(carelessFlags(pattern("4444444444", 12))).toEqual([
		{
			kind: "same-answer",
			text: "The same answer 10 times in a row, of 10 answers, although an item is worded the other way round.",
		},
		{
			kind: "little-variation",
			text: "The 10 answers hardly differ (standard deviation 0.00), although an item is worded the other way round.",
		},
		{
			kind: "too-fast",
			text: "1.2 seconds an item; below 2 an item can hardly be read.",
		},
	]);
});

test("on a short scale, or one of a single direction, straight answers are legitimate", () => {
	expect(kinds("555555555")).toEqual([]);
	expect(kinds("555555555-")).toEqual([]);
	const oneWay = { ...pattern("5555555555"), hasReversedItem: false };
	expect(carelessFlags(oneWay)).toEqual([]);
});

test("speed is judged on any length, where it was measured", () => {
	expect(kinds("543", 5.9)).toEqual(["too-fast"]);
	expect(kinds("543", 6)).toEqual([]);
	expect(kinds("543", null)).toEqual([]);
	expect(kinds("---", 0)).toEqual([]);
});
