import { describe, expect, test } from "vitest";
import {
	type Improvement,
	makingDataCount,
} from "#instruments/statistics/spc/making-data-count.ts";
import type { SpecialCause } from "#instruments/statistics/spc/special-causes.ts";
import { makingDataCount as golden } from "../../../reference/spc.json";
import { expectClose } from "../agreement.ts";

/** As NHSRplotthedots names a cause. */
function nameOf(cause: SpecialCause): string {
	if (cause === null) return "Common Cause";
	const { rule, isHigh } = cause;
	const side = isHigh ? "Above" : "Below";
	switch (rule) {
		case "beyond-limits":
			return isHigh ? "Above UCL" : "Below LCL";
		case "trend":
			return `7 Point Trend (${isHigh ? "Increasing" : "Decreasing"})`;
		case "two-of-three":
			return `2 in 3 ${side} CL`;
		case "shift":
			return `7 Points ${side} CL`;
	}
}

describe("agrees with NHSRplotthedots", () => {
	test.each(golden.map((series, index) => ({ index, ...series })))(
		"$index: $kind",
		({ values, expected, ...series }) => {
			const chart = makingDataCount(values, {
				improvement: series.improvementDirection as Improvement,
				screen: series.screenOutliers,
				...(series.rebaseAt !== null && { rebaseAt: [series.rebaseAt] }),
				...(series.limitsFromFirst !== null && {
					limitsFromFirst: series.limitsFromFirst,
				}),
				...(series.target !== null && { target: series.target }),
			});
			for (const line of ["centre", "lower", "upper"] as const)
				for (const [point, figure] of expected[line].entries())
					expectClose(chart[line][point], figure, 1e-9, line);
			expect(chart.causes.map(nameOf)).toEqual(expected.cause);
			expect(chart.types).toEqual(expected.type);
			expect(chart.latest).toBe(expected.latest);
			expect(chart.assurance).toBe(expected.assurance);
		},
	);
});

test("a series turned upside down is marked the same, the other way", () => {
	for (const { values, screenOutliers: screen } of golden) {
		const chart = makingDataCount(values, { improvement: "increase", screen });
		const mirror = makingDataCount(
			values.map((value) => -value),
			{ improvement: "decrease", screen },
		);
		expect(mirror.types).toEqual(chart.types);
	}
});

test("nothing to draw is refused", () => {
	expect(() => makingDataCount([], { improvement: "neutral" })).toThrow(
		RangeError,
	);
	expect(() =>
		makingDataCount([1, 2, 3], { improvement: "neutral", rebaseAt: [3] }),
	).toThrow(RangeError);
});
