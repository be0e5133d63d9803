import { describe, expect, test } from "vitest";
import { interruptedSeries } from "#instruments/statistics/regression/interrupted-series.ts";
import baseR from "../../../reference/base-r.json";
import { expectAgreement, expectClose } from "../agreement.ts";

const ward = [
	42, 45, 40, 44, 47, 43, 41, 46, 44, 42, 45, 43, 48, 50, 49, 51, 47, 52, 50,
	49, 51, 50, 53, 49,
];

describe.each(baseR.interrupted)("agrees with R, $before before", (series) => {
	test("ordinary standard errors", () => {
		const fit = interruptedSeries(series.values, series.before);
		expectAgreement(fit.levelChange, series.ordinary.level, 1e-7);
		expectAgreement(fit.slopeChange, series.ordinary.slope, 1e-7);
		expectClose(fit.durbinWatson, series.durbinWatson, 1e-8);
	});
	test("Newey and West's", () => {
		const { levelChange, slopeChange } = interruptedSeries(
			series.values,
			series.before,
			"newey-west",
		);
		expectClose(levelChange.standardError, series.neweyWest.level, 1e-7);
		expectClose(slopeChange.standardError, series.neweyWest.slope, 1e-7);
		expectClose(levelChange.estimate, series.ordinary.level.estimate, 1e-7);
	});
});

test("twenty-four points with a change after twelve", () => {
	const fit = interruptedSeries(ward, 12);
	expect(fit).toMatchObject({
		pointsBefore: 12,
		pointsAfter: 12,
		short: false,
	});
	expectAgreement(
		fit.levelChange,
		{ estimate: 4.918, standardError: 1.568 },
		1e-3,
	);
	expect(fit.levelChange.p).toBeCloseTo(0.0052, 4);
	expect(fit.slopeChange.estimate).toBeCloseTo(0.101, 3);
	expect(fit.slopeChange.p).toBeCloseTo(0.658, 3);
	expect(fit.durbinWatson).toBeCloseTo(2.87, 2);
});

test("a shift leaves the changes; a scale scales them", () => {
	const fit = interruptedSeries(ward, 12);
	const moved = interruptedSeries(
		ward.map((value) => 10 * value + 7),
		12,
	);
	expectClose(
		moved.levelChange.estimate,
		10 * Number(fit.levelChange.estimate),
		1e-9,
	);
	expectClose(moved.levelChange.p, Number(fit.levelChange.p), 1e-7);
});

test("a gap is left out and the time goes on", () => {
	const exact = Array.from(
		{ length: 20 },
		(_, i) => 2 * (i + 1) + (i >= 10 ? 5 : 0) + (i % 2) / 10,
	);
	const gappy = exact.map((value, i) => (i === 3 || i === 15 ? null : value));
	const fit = interruptedSeries(gappy, 10);
	expect(fit).toMatchObject({ pointsBefore: 9, pointsAfter: 9 });
	expect(fit.slopeBefore.estimate).toBeCloseTo(2, 1);
	expect(fit.levelChange.estimate).toBeCloseTo(5, 0);
});

test("two points on a side, all missing, and all the same", () => {
	const tooFew = interruptedSeries([1, 2, 4, 3, 5], 2);
	expect(tooFew).toMatchObject({
		short: true,
		durbinWatson: null,
		levelChange: {
			estimate: null,
			reasons: { estimate: "too-few-values", p: "too-few-values" },
		},
	});
	expect(
		interruptedSeries([null, null, null], 1).levelChange.estimate,
	).toBeNull();
	expect(interruptedSeries([4, 4, 4, 4, 4, 4], 3)).toMatchObject({
		durbinWatson: null,
		reasons: { durbinWatson: "no-variation" },
		levelChange: { p: null, reasons: { p: "no-variation" } },
	});
});

test.each([0, 24, 1.5, -1])("a change after %s of 24 is refused", (before) => {
	expect(() => interruptedSeries(ward, before)).toThrow(RangeError);
});
