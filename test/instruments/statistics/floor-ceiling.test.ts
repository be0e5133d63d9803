import { expect, test } from "vitest";
import { describe as describeSample } from "#instruments/statistics/describe.ts";
import {
	END_EFFECT_SHARE,
	floorCeiling,
} from "#instruments/statistics/floor-ceiling.ts";
import { weighValues } from "#instruments/statistics/weighted.ts";

const range = { min: 10, max: 50 };

test("twenty scores of a 10-50 measure, twelve of them at the top", () => {
	const scores = [48, 47, 45, 42, 39, 46, 44, 41].map((value) => ({
		value,
		count: 1,
	}));
	const values = [{ value: 50, count: 12 }, ...scores];
	const result = floorCeiling(values, range);
	expect(result).toEqual({
		n: 20,
		floorCount: 0,
		ceilingCount: 12,
		floorShare: 0,
		ceilingShare: 0.6,
		reasons: {},
	});
	expect(result.ceilingShare).toBeGreaterThan(END_EFFECT_SHARE);
	expect(describeSample(values).mean).toBeCloseTo(47.6, 12);
	expect(describeSample(values).sd).toBeCloseTo(3.56, 2);
});

test("an effect is above 15 %, not at 15 %", () => {
	const { floorShare } = floorCeiling(
		[
			{ value: 10, count: 3 },
			{ value: 30, count: 17 },
		],
		range,
	);
	expect(Number(floorShare) > END_EFFECT_SHARE).toBe(false);
});

test("reversing the scale swaps the ends", () => {
	const scores = [10, 10, 10, 20, 35, 50];
	const up = floorCeiling(weighValues(scores), range);
	const down = floorCeiling(weighValues(scores.map((x) => 60 - x)), range);
	expect([down.floorCount, down.ceilingCount]).toEqual([
		up.ceilingCount,
		up.floorCount,
	]);
});

test("an end missed by rounding is reached", () => {
	const nearly = weighValues([0.1 + 0.2, 0.3 - 1e-16]);
	expect(floorCeiling(nearly, { min: 0, max: 0.3 }).ceilingCount).toBe(2);
});

test("no scores, no shares", () => {
	expect(floorCeiling([], range)).toMatchObject({
		n: 0,
		floorShare: null,
		ceilingShare: null,
		reasons: { floorShare: "no-values", ceilingShare: "no-values" },
	});
});

test.each([9, 51, Number.NaN])("a score of %d is refused", (value) => {
	expect(() => floorCeiling([{ value, count: 1 }], range)).toThrow(RangeError);
});

test.each([
	[5, 5],
	[6, 5],
	[Number.NaN, 5],
	[0, Number.POSITIVE_INFINITY],
])("%d to %d is no range", (min, max) => {
	expect(() => floorCeiling([], { min, max })).toThrow(RangeError);
});
