import { expect, test } from "vitest";
import { respondentsNeeded } from "#instruments/statistics/reliability/respondents-needed.ts";
import { spearmanBrown } from "#instruments/statistics/reliability/spearman-brown.ts";
import { intraclass as golden } from "../../../reference/statistics.json";

test.each([
	[0.05, 0.7, 45],
	[0.05, 0.8, 76],
	[0.05, 0.9, 171],
	[0.08, 0.7, 27],
	[0.08, 0.8, 46],
	[0.08, 0.9, 104],
	[0.1, 0.7, 21],
	[0.1, 0.8, 36],
	[0.1, 0.9, 81],
	[golden.expected.icc1, 0.8, golden.expected.ratersFor08],
	[1, 0.8, 1],
])("with %d, a reliability of %d needs %d", (icc, target, needed) => {
	expect(respondentsNeeded(icc, target).respondents).toBe(needed);
});

test("that many are enough, and one fewer is not", () => {
	for (const icc of [0.03, 0.11, 0.2, 0.37]) {
		const n = Number(respondentsNeeded(icc, 0.85).respondents);
		expect(spearmanBrown(icc, n).reliability).toBeGreaterThanOrEqual(0.85);
		expect(spearmanBrown(icc, n - 1).reliability).toBeLessThan(0.85);
	}
});

test.each([0, -0.05, 1.5])(
	"an intraclass correlation of %d says nothing",
	(icc) => {
		expect(respondentsNeeded(icc, 0.8)).toEqual({
			respondents: null,
			reasons: { respondents: "reliability-out-of-range" },
		});
	},
);

test.each([0, 1, 80])("a target of %d is refused", (target) => {
	expect(() => respondentsNeeded(0.1, target)).toThrow(RangeError);
});
