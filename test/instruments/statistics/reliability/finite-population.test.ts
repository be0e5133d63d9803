import { expect, test } from "vitest";
import { finitePopulationCorrection } from "#instruments/statistics/reliability/finite-population.ts";
import { expectClose } from "../agreement.ts";

test("forty of sixty", () => {
	expectClose(finitePopulationCorrection(40, 60).factor, 0.582223, 1e-6);
});

test("everybody leaves no error, nobody the whole of it and more", () => {
	expect(finitePopulationCorrection(60, 60).factor).toBe(0);
	expect(finitePopulationCorrection(1, 60).factor).toBe(1);
});

test("a population of one has no spread to correct", () => {
	expect(finitePopulationCorrection(1, 1)).toEqual({
		factor: null,
		reasons: { factor: "too-few-values" },
	});
});

test.each([
	[7, 6],
	[-1, 6],
	[1.5, 6],
	[1, Number.NaN],
])("%d of %d is refused", (n, size) => {
	expect(() => finitePopulationCorrection(n, size)).toThrow(RangeError);
});
