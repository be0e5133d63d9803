import { describe, expect, test } from "vitest";
import { makingDataCount } from "#instruments/statistics/spc/making-data-count.ts";
import { makingDataCount as golden } from "../../../reference/spc.json";
import { differenceFrom } from "../reference-table/difference-from-reference.ts";
import { drawMakingDataCount } from "./golden-series.ts";

describe("agrees with NHSRplotthedots", () => {
	test.each(golden.map((series, index) => ({ index, ...series })))(
		"$index: $kind",
		(series) => {
			const { expected } = series;
			const { centre, lower, upper, ...flags } = drawMakingDataCount(series);
			expect(expected).toMatchObject(flags);
			expect(
				differenceFrom(expected, { centre, lower, upper, ...flags }).worst,
			).toBeLessThanOrEqual(1e-9);
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
