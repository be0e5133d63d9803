import { expect, test } from "vitest";
import { binomialEffectSizeDisplay } from "#instruments/statistics/correlation/besd.ts";
import { correctCriterionUnreliability } from "#instruments/statistics/correlation/criterion-unreliability.ts";
import { correctRangeRestriction } from "#instruments/statistics/correlation/range-restriction.ts";

test("r .38 where applicants spread 1.25 times as much as those picked", () => {
	expect(correctRangeRestriction(0.38, 1.25).r).toBeCloseTo(0.4568, 4);
	expect(correctRangeRestriction(-0.38, 1.25).r).toBeCloseTo(-0.4568, 4);
	expect(correctRangeRestriction(0.38, 1).r).toBe(0.38);
	expect(correctRangeRestriction(1, 4).r).toBe(1);
});

test("r .38 with an outcome of reliability .60", () => {
	expect(correctCriterionUnreliability(0.38, 0.6).r).toBeCloseTo(0.4906, 4);
	expect(correctCriterionUnreliability(0.38, 1).r).toBe(0.38);
});

test("a correction past 1, or by no reliability, is no correction", () => {
	expect(correctCriterionUnreliability(0.9, 0.5)).toEqual({
		r: null,
		reasons: { r: "correlation-out-of-range" },
	});
	for (const reliability of [0, -0.2, 1.2, Number.NaN])
		expect(correctCriterionUnreliability(0.3, reliability)).toEqual({
			r: null,
			reasons: { r: "reliability-out-of-range" },
		});
});

test("r .38 shown as 69 % against 31 %", () => {
	const { upperHalf, lowerHalf } = binomialEffectSizeDisplay(0.38);
	expect(upperHalf).toBeCloseTo(0.69, 12);
	expect(lowerHalf).toBeCloseTo(0.31, 12);
});

test.each([1.1, -2, Number.NaN])("%s is no correlation", (r) => {
	expect(() => binomialEffectSizeDisplay(r)).toThrow(RangeError);
	expect(() => correctRangeRestriction(r, 1)).toThrow(RangeError);
	expect(() => correctCriterionUnreliability(r, 0.5)).toThrow(RangeError);
});

test.each([0, -1, Number.POSITIVE_INFINITY])(
	"%s is no ratio of spreads",
	(u) => {
		expect(() => correctRangeRestriction(0.3, u)).toThrow(RangeError);
	},
);
