import { expect, test } from "vitest";
import { crossTable } from "#instruments/statistics/agreement/cross-table.ts";

test("ratings meet unit by unit; a unit that one left out does not count", () => {
	expect(crossTable([1, 2, 2, null, 3], [1, 1, 2, 3, null], [1, 2, 3])).toEqual(
		{
			levels: [1, 2, 3],
			counts: [
				[1, 0, 0],
				[1, 1, 0],
				[0, 0, 0],
			],
			n: 3,
		},
	);
});

test.each([
	["a rating that is no level", [4], [1], [1, 2]],
	["lists of different lengths", [1, 2], [1], [1, 2]],
	["levels out of order", [1], [1], [2, 1]],
	["a level twice", [1], [1], [1, 1]],
	["a level that is no number", [1], [1], [1, Number.NaN]],
])("%s is refused", (_, rater1, rater2, levels) => {
	expect(() => crossTable(rater1, rater2, levels)).toThrow(RangeError);
});
