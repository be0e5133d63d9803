import { expect, test } from "vitest";
import { moments } from "#instruments/statistics/moments.ts";
import { weighValues } from "#instruments/statistics/weighted.ts";
import { expectClose } from "./agreement.ts";

test("mean, variance with n - 1, and standard error", () => {
	const sample = moments(weighValues([2, 4, 4, 4, 5, 5, 7, 9]));
	expect(sample.n).toBe(8);
	expect(sample.mean).toBe(5);
	expectClose(sample.variance, 32 / 7, 1e-14);
	expectClose(sample.sd, Math.sqrt(32 / 7), 1e-14);
	expectClose(sample.standardError, Math.sqrt(32 / 56), 1e-14);
});

test("a large offset does not wash the spread away", () => {
	expectClose(
		moments(weighValues([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).variance,
		30,
		1e-12,
	);
});

test("nothing, one value, and one value many times", () => {
	expect(moments([])).toMatchObject({ n: 0, mean: "no-values" });
	expect(moments([{ value: 3, count: 1 }])).toMatchObject({
		mean: 3,
		variance: "too-few-values",
		standardError: "too-few-values",
	});
	expect(moments([{ value: 0.1, count: 3 }])).toEqual({
		n: 3,
		mean: 0.1,
		variance: 0,
		sd: 0,
		standardError: "no-variation",
	});
});

test("a spread below rounding is none", () => {
	expect(moments(weighValues([0.3, 0.1 + 0.2]))).toMatchObject({
		variance: 0,
		standardError: "no-variation",
	});
});

test("a million responses from a small table", () => {
	const sample = moments([
		{ value: 0, count: 500_000 },
		{ value: 1, count: 500_000 },
	]);
	expectClose(sample.variance, (0.25 * 1e6) / (1e6 - 1), 1e-14);
});
