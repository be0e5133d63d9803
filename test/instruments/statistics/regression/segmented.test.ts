import { describe, expect, test } from "vitest";
import { segmented } from "#instruments/statistics/regression/segmented.ts";
import baseR from "../../../reference/base-r.json";
import golden from "../../../reference/statistics.json";
import { expectAgreement, expectClose } from "../agreement.ts";
import { seededRandom, shuffled } from "../seeded-random.ts";
import { plainBend, pointsOf } from "./tipping-point.ts";

test("golden: a hundred and sixty points, as the R package segmented", () => {
	const { x, y, expected } = golden.breakpoint;
	const fit = segmented(pointsOf(x, y));
	expectAgreement(
		fit.breakpoint,
		{ estimate: expected.breakpoint, standardError: expected.breakpointSe },
		1e-7,
	);
	expectClose(fit.slopeBelow.estimate, expected.slopeBelow, 1e-4);
	expectClose(fit.slopeAbove.estimate, expected.slopeAbove, 1e-3);
	expectClose(
		fit.bent.residualSumOfSquares,
		expected.residualSumOfSquares,
		1e-9,
	);
	expectClose(
		fit.straight.residualSumOfSquares,
		expected.residualSumOfSquaresStraightLine,
		1e-9,
	);
});

test("sixteen points, as the R package segmented", () => {
	const fit = segmented(plainBend);
	expectAgreement(
		fit.breakpoint,
		{ estimate: 7.27354, standardError: 0.11569 },
		1e-5,
	);
	expect(fit.breakpoint.ciLow).toBeCloseTo(7.02, 2);
	expect(fit.breakpoint.ciHigh).toBeCloseTo(7.53, 2);
	expect(fit.slopeBelow.estimate).toBeCloseTo(-1.371, 3);
	expect(fit.slopeBelow.ciLow).toBeCloseTo(-1.473, 3);
	expect(fit.slopeBelow.ciHigh).toBeCloseTo(-1.268, 3);
	expect(fit.slopeAbove.estimate).toBeCloseTo(-0.0714, 4);
	expect(fit.slopeAbove.ciLow).toBeCloseTo(-0.221, 3);
	expect(fit.slopeAbove.ciHigh).toBeCloseTo(0.078, 3);
	expectAgreement(fit.bent, { residualSumOfSquares: 0.254456 }, 1e-4);
	expect(fit.bent.aic).toBeCloseTo(-10.85, 2);
	expect(fit.bent.bic).toBeCloseTo(-6.99, 2);
	expectAgreement(
		fit.straight,
		{ residualSumOfSquares: 5.85644, aic: 35.325, bic: 37.643 },
		1e-4,
	);
});

describe.each(baseR.segmented)(
	"agrees with R's optimize, near $breakpoint",
	(sample) => {
		const points = pointsOf(sample.x, sample.y);
		const fit = segmented(points);

		test("the breakpoint and both lines", () => {
			expectClose(fit.breakpoint.estimate, sample.breakpoint, 1e-5);
			expectClose(fit.slopeBelow.estimate, sample.slopeBelow, 1e-4);
			expectAgreement(fit.bent, sample.bent, 1e-9);
			expectAgreement(fit.straight, sample.straight, 1e-9);
		});

		test("order does not matter; shift and scale of either carry over", () => {
			const mixed = segmented(shuffled(points, seededRandom(4)));
			expectClose(
				mixed.breakpoint.estimate,
				Number(fit.breakpoint.estimate),
				1e-9,
			);
			const moved = segmented(
				points.map(({ x, y }) => ({ x: 100 + 3 * x, y: -2 * y + 5 })),
			);
			expectClose(
				moved.breakpoint.estimate,
				100 + 3 * Number(fit.breakpoint.estimate),
				1e-8,
			);
			expectClose(
				moved.slopeBelow.estimate,
				(-2 / 3) * Number(fit.slopeBelow.estimate),
				1e-6,
			);
			expectClose(
				moved.breakpoint.standardError,
				3 * Number(fit.breakpoint.standardError),
				1e-5,
			);
		});
	},
);

test("three different x, a straight line, and nothing", () => {
	expect(segmented([1, 2, 3, 1, 2, 3].map((x, y) => ({ x, y })))).toMatchObject(
		{
			breakpoint: { estimate: null, reasons: { estimate: "too-few-values" } },
			slopeAbove: { estimate: null },
			bent: { aic: null },
		},
	);
	expect(
		segmented([1, 2, 3, 4, 5, 6].map((x) => ({ x, y: 2 * x }))),
	).toMatchObject({
		breakpoint: { estimate: null, reasons: { estimate: "no-variation" } },
	});
	expect(segmented([]).breakpoint.estimate).toBeNull();
});

test("points that two lines meet exactly have a breakpoint without an interval", () => {
	const bend = [0, 1, 2, 3, 4, 5, 6, 7].map((x) => ({
		x,
		y: 10 - 2 * Math.min(x, 4),
	}));
	const fit = segmented(bend);
	expect(fit.breakpoint.estimate).toBeCloseTo(4, 9);
	expect(fit).toMatchObject({
		breakpoint: { ciLow: null, reasons: { ciLow: "no-variation" } },
		bent: { aic: null, reasons: { aic: "no-variation" } },
	});
});

test("a missing value is refused", () => {
	expect(() => segmented([{ x: Number.NaN, y: 1 }])).toThrow(RangeError);
});
