import { expect, test } from "vitest";
import { differenceFrom } from "./difference-from-reference.ts";

test.each([
	["the same", 4, 4, 1, 0],
	["a tenth too much", 10, 11, 1, 0.1],
	["a reference of 0 that is missed", 0, 1e-30, 1, Number.POSITIVE_INFINITY],
	["a null for a null", null, null, 1, 0],
	["a number for a null", null, 3, 1, Number.POSITIVE_INFINITY],
	["nothing for a number", 3, undefined, 1, Number.POSITIVE_INFINITY],
	["no number", 3, Number.NaN, 1, Number.POSITIVE_INFINITY],
	["another flag", true, false, 1, Number.POSITIVE_INFINITY],
	[
		"a list and a name",
		{ a: [1, 2], b: "x" },
		{ a: [1, 2.5], b: "x" },
		3,
		0.25,
	],
	["a list that is too long", [1], [1, 2], 1, Number.POSITIVE_INFINITY],
	["more than was asked", { a: 1 }, { a: 1, b: 2 }, 1, 0],
])("%s", (_, expected, actual, figures, worst) => {
	const difference = differenceFrom(expected, actual);
	expect(difference.figures).toBe(figures);
	expect(difference.worst).toBeCloseTo(worst, 12);
});
