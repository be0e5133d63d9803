import { expect, test } from "vitest";
import { regressionToTheMean } from "#instruments/statistics/regression-to-the-mean.ts";

test("picked at 35 from a population at 42, r .7: 37.1 without any effect", () => {
	const result = regressionToTheMean({
		pickedMean: 35,
		populationMean: 42,
		correlation: 0.7,
	});
	expect(result.expectedMean).toBeCloseTo(37.1, 12);
	expect(result.expectedChange).toBeCloseTo(2.1, 12);
});

test.each([
	[1, 35],
	[0, 42],
])("with r of %d they are expected at %d", (correlation, expected) => {
	const picked = { pickedMean: 35, populationMean: 42, correlation };
	expect(regressionToTheMean(picked).expectedMean).toBe(expected);
});

test("picked from above they fall as much", () => {
	const above = { pickedMean: 49, populationMean: 42, correlation: 0.7 };
	expect(regressionToTheMean(above).expectedChange).toBeCloseTo(-2.1, 12);
});

test.each([
	{ pickedMean: Number.NaN, populationMean: 1, correlation: 0.5 },
	{ pickedMean: 1, populationMean: Number.POSITIVE_INFINITY, correlation: 0.5 },
	{ pickedMean: 1, populationMean: 1, correlation: 1.1 },
	{ pickedMean: 1, populationMean: 1, correlation: Number.NaN },
])("%j is refused", (input) => {
	expect(() => regressionToTheMean(input)).toThrow(RangeError);
});
