import { describe, expect, test } from "vitest";
import { exactBinomialP } from "#instruments/statistics/proportions/exact-binomial-p.ts";
import baseR from "../../../reference/base-r.json";
import { expectClose } from "../agreement.ts";

describe("agrees with R", () => {
	test.each(baseR.exactBinomial)(
		"$successes of $trials at $chance",
		({ successes, trials, chance, p }) => {
			expectClose(exactBinomialP(successes, trials, chance), p, 1e-8);
		},
	);
});

test("a fair coin: both tails", () => {
	expect(exactBinomialP(0, 5, 0.5)).toBeCloseTo(2 / 32, 14);
	expect(exactBinomialP(4, 8, 0.5)).toBe(1);
});

test("no tosses say nothing", () => {
	expect(exactBinomialP(0, 0, 0.5)).toBe(1);
});

test("ten thousand tosses do not underflow", () => {
	expect(exactBinomialP(5000, 10000, 0.5)).toBeCloseTo(1, 9);
});
