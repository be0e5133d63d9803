import { expect, test } from "vitest";
import {
	completeCases,
	weighAnswers,
} from "#instruments/statistics/reliability/weighted-answers.ts";

test("rows without a gap, and patterns that somebody has, stay", () => {
	const rows = [
		...weighAnswers([
			[1, 2],
			[null, 3],
		]),
		{ answers: [4, 4], count: 0 },
		{ answers: [5, 3], count: 7 },
	];
	expect(completeCases(rows)).toEqual([
		{ answers: [1, 2], count: 1 },
		{ answers: [5, 3], count: 7 },
	]);
});

test.each([
	[
		"different lengths",
		[
			{ answers: [1], count: 1 },
			{ answers: [1, 2], count: 1 },
		],
	],
	["half a person", [{ answers: [1], count: 0.5 }]],
	["an endless answer", [{ answers: [Number.POSITIVE_INFINITY], count: 1 }]],
])("%s are refused", (_, rows) => {
	expect(() => completeCases(rows)).toThrow(RangeError);
});
