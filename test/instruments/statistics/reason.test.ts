import { expect, test } from "vitest";
import {
	derive,
	figureOf,
	reportFigures,
} from "#instruments/statistics/reason.ts";

test("a formula is applied when every input is there", () => {
	expect(derive((a, b) => a - b, 5, 3)).toBe(2);
});

test("the first missing input decides the reason", () => {
	const never = () => {
		throw new Error("must not be computed");
	};
	expect(derive(never, 1, "too-few-values", "no-variation")).toBe(
		"too-few-values",
	);
});

test("a report has a null and a reason for each missing figure", () => {
	expect(reportFigures({ mean: 0, sd: "too-few-values" })).toEqual({
		mean: 0,
		sd: null,
		reasons: { sd: "too-few-values" },
	});
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])(
	"a report never carries %s",
	(overflow) => {
		expect(() => reportFigures({ mean: overflow })).toThrow(
			new RangeError("mean is out of the range of numbers. Use smaller units."),
		);
	},
);

test("a figure or its reason comes out of a report as it went in", () => {
	const report = reportFigures({ mean: 4, sd: "too-few-values" });
	expect(figureOf("mean", report)).toBe(4);
	expect(figureOf("sd", report)).toBe("too-few-values");
});

test("a null without a reason is a fault of the program", () => {
	expect(() => figureOf("sd", { sd: null, reasons: {} })).toThrow(TypeError);
});
