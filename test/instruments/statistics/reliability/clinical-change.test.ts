import { expect, test } from "vitest";
import {
	clinicalChangeOf,
	countClinicalChange,
} from "#instruments/statistics/reliability/clinical-change.ts";
import { weighPairs } from "#instruments/statistics/weighted.ts";

const scale = { sd: 7.5, reliability: 0.88, higherIsBetter: true, cutOff: 31 };

test.each([
	[18, 29, "improved"],
	[18, 31, "recovered"],
	[18, 40, "recovered"],
	[28, 33, "unchanged"],
	[33, 45, "improved"],
	[40, 30, "deteriorated"],
] as const)("from %d to %d: %s", (before, after, change) => {
	expect(clinicalChangeOf({ before, after }, 3.67423, scale)).toBe(change);
	const turned = { ...scale, higherIsBetter: false, cutOff: -31 };
	expect(
		clinicalChangeOf({ before: -before, after: -after }, 3.67423, turned),
	).toBe(change);
});

test("everybody is counted once", () => {
	const pairs = weighPairs(
		[18, 18, 28, 33, 40, 18],
		[29, 31, 33, 45, 30, null],
	);
	const doubled = pairs.map((pair) => ({ ...pair, count: 2 * pair.count }));
	expect(countClinicalChange(doubled, scale)).toEqual({
		recovered: 2,
		improved: 4,
		unchanged: 2,
		deteriorated: 2,
		reasons: {},
	});
});

test("a reliability below 0 allows no judgement", () => {
	const pairs = weighPairs([18], [40]);
	expect(
		countClinicalChange(pairs, { ...scale, reliability: -1 }),
	).toMatchObject({
		recovered: null,
		reasons: { recovered: "reliability-out-of-range" },
	});
});

test("a cut-off that is no number is refused", () => {
	expect(() =>
		countClinicalChange([], { ...scale, cutOff: Number.NaN }),
	).toThrow(RangeError);
});
