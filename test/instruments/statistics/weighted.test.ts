import { describe, expect, test } from "vitest";
import {
	frequencyTable,
	pairTable,
	totalCount,
	weighPairs,
	weighValues,
} from "#instruments/statistics/weighted.ts";

test("raw values become distinct values in order with their counts", () => {
	expect(weighValues([3, 1, 3, 2, 3])).toEqual([
		{ value: 1, count: 1 },
		{ value: 2, count: 1 },
		{ value: 3, count: 3 },
	]);
	expect(weighValues([])).toEqual([]);
});

test("raw pairs are joined by position and counted", () => {
	expect(weighPairs([2, 1, 2], [5, 4, 5])).toEqual([
		{ before: 1, after: 4, count: 1 },
		{ before: 2, after: 5, count: 2 },
	]);
});

test("a person who misses before or after is left out", () => {
	expect(weighPairs([null, 1, 2, null], [3, null, 4, null])).toEqual([
		{ before: 2, after: 4, count: 1 },
	]);
});

test("lists of different lengths cannot be joined", () => {
	expect(() => weighPairs([1, 2], [1])).toThrow(
		"There are 2 values before and 1 after.",
	);
});

test("a table merges equal values and drops counts of zero", () => {
	const table = [
		{ value: 5, count: 2 },
		{ value: 1, count: 0 },
		{ value: 5, count: 3 },
	];
	expect(frequencyTable(table)).toEqual([{ value: 5, count: 5 }]);
	expect(totalCount(table)).toBe(5);
});

test("pairs with the same before and another after stay apart", () => {
	const pairs = [
		{ before: 1, after: 3, count: 1 },
		{ before: 1, after: 2, count: 4 },
	];
	expect(pairTable(pairs)).toEqual([pairs[1], pairs[0]]);
});

describe.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
	"%s is refused",
	(notFinite) => {
		test("as a value", () => {
			expect(() => weighValues([1, notFinite])).toThrow(
				new RangeError(
					`${notFinite} is not a finite number. Leave a missing answer out.`,
				),
			);
		});
		test("as a before and as an after", () => {
			expect(() => weighPairs([notFinite], [1])).toThrow(RangeError);
			expect(() => weighPairs([1], [notFinite])).toThrow(RangeError);
		});
	},
);

test.each([-1, 0.5, Number.NaN, 2 ** 53])("%s is no count", (count) => {
	expect(() => frequencyTable([{ value: 1, count }])).toThrow(
		"Use a whole number from 0 upwards.",
	);
	expect(() => pairTable([{ before: 1, after: 2, count }])).toThrow(RangeError);
});
