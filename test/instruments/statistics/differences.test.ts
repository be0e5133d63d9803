import { expect, test } from "vitest";
import { differences } from "#instruments/statistics/differences.ts";
import { weighPairs } from "#instruments/statistics/weighted.ts";
import { twelvePairs } from "./reference-data.ts";

test("changes are after minus before, counted", () => {
	const { before, after } = twelvePairs;
	expect(differences(weighPairs(before, after))).toEqual([
		{ value: -1, count: 1 },
		{ value: 0, count: 2 },
		{ value: 1, count: 2 },
		{ value: 2, count: 3 },
		{ value: 3, count: 4 },
	]);
});

test("equal changes of a 0-100 score are one change", () => {
	const step = 100 / 14;
	const before = [1, 2, 5, 6, 9, 11].map((sum) => sum * step);
	const after = [2, 3, 6, 7, 10, 12].map((sum) => sum * step);
	expect(differences(weighPairs(before, after))).toHaveLength(1);
});

test("no pairs, no changes", () => {
	expect(differences([])).toEqual([]);
});
