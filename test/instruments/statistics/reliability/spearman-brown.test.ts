import { expect, test } from "vitest";
import { spearmanBrown } from "#instruments/statistics/reliability/spearman-brown.ts";
import { expectClose } from "../agreement.ts";

test("fifty respondents with an intraclass correlation of .08", () => {
	expectClose(spearmanBrown(0.08, 50).reliability, 0.813, 1e-3);
});

test("one respondent is as reliable as one; doubling twice is four times", () => {
	expect(spearmanBrown(0.3, 1).reliability).toBeCloseTo(0.3, 14);
	const twice = Number(spearmanBrown(0.3, 2).reliability);
	expectClose(
		spearmanBrown(twice, 2).reliability,
		Number(spearmanBrown(0.3, 4).reliability),
		1e-12,
	);
});

test.each([-0.1, 1.1])("nothing is built on a reliability of %d", (r) => {
	expect(spearmanBrown(r, 5).reasons).toEqual({
		reliability: "reliability-out-of-range",
	});
});

test.each([0, -2, Number.NaN])("a mean of %d is refused", (n) => {
	expect(() => spearmanBrown(0.5, n)).toThrow(RangeError);
});
