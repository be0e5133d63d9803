import { expect, test } from "vitest";
import { roundingNoiseRemover } from "#instruments/statistics/rounding-noise.ts";

test("differences that are equal but for rounding become equal", () => {
	const withoutNoise = roundingNoiseRemover([0.1, 0.2, 0.3]);
	expect(0.3 - 0.2).not.toBe(0.2 - 0.1);
	expect(withoutNoise(0.3 - 0.2)).toBe(withoutNoise(0.2 - 0.1));
});

test("a difference that is only rounding becomes zero", () => {
	const withoutNoise = roundingNoiseRemover([0.3]);
	expect(withoutNoise(0.1 + 0.2 - 0.3)).toBe(0);
});

test("differences of twelve digits' precision are kept apart", () => {
	const withoutNoise = roundingNoiseRemover([100]);
	expect(withoutNoise(1e-10)).toBe(1e-10);
	expect(withoutNoise(33.33)).toBe(33.33);
});

test("very large, very small and all-zero scores pass unharmed", () => {
	expect(roundingNoiseRemover([1e20])(12)).toBe(12);
	expect(roundingNoiseRemover([3e-80])(1e-80)).toBeCloseTo(1e-80, 90);
	expect(roundingNoiseRemover([0])(0)).toBe(0);
	expect(roundingNoiseRemover([])(0)).toBe(0);
});
