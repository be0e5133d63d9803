import { describe, expect, test } from "vitest";
import { anhoej as golden } from "../../../reference/spc.json";
import { differenceFrom } from "../reference-table/difference-from-reference.ts";
import { drawAnhoej } from "./golden-series.ts";

describe("agrees with qicharts2", () => {
	test.each(golden.map((series, index) => ({ index, ...series })))(
		"$index: $chart",
		(series) => {
			const { expected } = series;
			const { plotted, centre, lower, upper, ...flags } = drawAnhoej(series);
			const lines = { plotted, centre, lower, upper };
			expect(expected).toMatchObject(flags);
			expect(
				differenceFrom(expected, { ...lines, ...flags }).worst,
			).toBeLessThanOrEqual(1e-9);
		},
	);
});
