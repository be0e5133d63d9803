import { describe, expect, test } from "vitest";
import {
	proportionChart,
	rateChart,
} from "#instruments/statistics/spc/attribute-chart.ts";
import { makingDataCount } from "#instruments/statistics/spc/making-data-count.ts";
import { runChart } from "#instruments/statistics/spc/run-chart.ts";
import { runRules } from "#instruments/statistics/spc/run-rules.ts";
import { xmrChart } from "#instruments/statistics/spc/xmr-chart.ts";
import { spc as golden } from "../../../reference/statistics.json";
import { expectClose } from "../agreement.ts";

const oneSpike = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
const improving = [
	42, 45, 40, 44, 47, 43, 41, 46, 44, 42, 45, 43, 48, 50, 49, 51, 47, 52, 50,
	49, 51, 50, 53, 49,
];

test.each(golden.xmr)("XmR agrees with R: $name", ({ values, expected }) => {
	const chart = xmrChart(values);
	expectClose(chart.centre[0], expected.centre);
	expectClose(chart.lower[0], expected.lower);
	expectClose(chart.upper[0], expected.upper);
	expectClose(chart.meanMovingRange, expected.meanMovingRange);
	expectClose(chart.movingRangeUpper, expected.movingRangeUpper);
	const beyond = makingDataCount(values, { improvement: "neutral" })
		.causes.map((cause, point) =>
			cause?.rule === "beyond-limits" ? point : -1,
		)
		.filter((point) => point >= 0);
	expect(beyond).toEqual(expected.beyondLimits);
});

test.each(golden.run)("run chart agrees with R: $name", (series) => {
	const { median, ...expected } = series.expected;
	const chart = runChart(series.values);
	expectClose(chart.centre[0], median);
	expect(runRules(series.values, chart.centre)).toEqual(expected);
});

test("P and P' charts agree with R", () => {
	const { numerators, denominators, expected } = golden.proportion;
	const plain = proportionChart(numerators, denominators);
	const laney = proportionChart(numerators, denominators, { laney: true });
	expectClose(plain.centre[0], expected.centre);
	expectClose(laney.sigmaZ, expected.laneySigmaZ);
	for (const point of numerators.keys()) {
		expectClose(plain.upper[point], Number(expected.upper[point]));
		expectClose(plain.lower[point], Number(expected.lower[point]));
		expectClose(laney.upper[point], Number(expected.laneyUpper[point]));
		expectClose(laney.lower[point], Number(expected.laneyLower[point]));
	}
});

test("screening leaves one outlying range out", () => {
	const plain = xmrChart(oneSpike);
	expectClose(plain.meanMovingRange, 1.88235, 1e-5);
	expectClose(plain.upper[0], 6.9515, 1e-5);
	const screened = xmrChart(oneSpike, { screen: true });
	expect(screened.meanMovingRange).toBe(1);
	expectClose(screened.lower[0], -0.7156, 1e-4);
});

describe("a change half-way", () => {
	test("lines from the first twelve points show it", () => {
		const { lower, upper, causes } = makingDataCount(improving, {
			improvement: "increase",
			limitsFromFirst: 12,
		});
		expectClose(lower[23], 35.0364, 1e-5);
		expectClose(upper[23], 51.9636, 1e-5);
		const rules = causes.map((cause) => cause?.rule);
		expect(rules[17]).toBe("beyond-limits");
		expect(rules[22]).toBe("beyond-limits");
		expect(rules[13]).toBe("two-of-three");
		expect(rules[12]).toBe("shift");
		expect(rules.slice(0, 12).every((rule) => rule === undefined)).toBe(true);
	});

	test("a new phase has its own lines", () => {
		const { centre, upper } = makingDataCount(improving, {
			improvement: "increase",
			rebaseAt: [12],
		});
		expect(centre[11]).toBe(43.5);
		expectClose(centre[12], 49.9167, 1e-5);
		expectClose(upper[12], 56.4458, 1e-5);
	});

	test("the run chart sees it by its own median and by the first half's", () => {
		expect(runRules(improving, runChart(improving).centre)).toMatchObject({
			usefulObservations: 22,
			longestRun: 11,
			crossings: 1,
			signal: true,
		});
		expect(runRules(improving, runChart(improving, 12).centre)).toMatchObject({
			usefulObservations: 24,
			longestRun: 12,
			crossings: 9,
			signal: true,
		});
	});
});

test("where no limit is above 0 there is no signal downwards", () => {
	const falls = [4, 6, 3, 7, 5, 2, 8, 5, 4, 6];
	const beds = [812, 905, 790, 1010, 880, 760, 990, 860, 845, 930];
	const chart = rateChart(falls, beds);
	expectClose(chart.centre[0], 0.00569346, 1e-5);
	expectClose(chart.upper[0], 0.013637, 1e-4);
	expect(chart.lower[0]).toBe(0);
});

test("large denominators ask for Laney's limits", () => {
	const x = [820, 910, 760, 1005, 880, 930, 700, 990, 860, 905, 1040, 780];
	const n = [
		10000, 10250, 9800, 10400, 10100, 10050, 9900, 10300, 9950, 10200, 10350,
		9850,
	];
	const laney = proportionChart(x, n, { laney: true });
	expectClose(laney.sigmaZ, 4.13931, 1e-5);
	expectClose(laney.lower[0], 0.0523, 2e-3);
	expectClose(laney.upper[0], 0.1224, 2e-3);
});

test.each([
	[10, 6, 2],
	[12, 7, 3],
	[20, 7, 6],
	[24, 8, 8],
	[25, 8, 8],
	[40, 8, 14],
	[50, 9, 19],
	[60, 9, 23],
	[80, 9, 32],
	[100, 10, 41],
])("limits of Anhoej for %d points", (n, longest, crossings) => {
	const values = Array.from({ length: n }, (_, point) => (point % 2 ? 1 : -1));
	const centre = values.map(() => 0);
	const runs = runRules(values, centre);
	expect(runs.longestRunLimit).toBe(longest);
	expect(runs.crossingsLimit).toBe(crossings);
	expect(runs.crossings).toBe(n - 1);
});

test("thousands of points have limits too", () => {
	const values = Array.from({ length: 5000 }, (_, point) => point % 2);
	const runs = runRules(
		values,
		values.map(() => 0.5),
	);
	// By the normal approximation: 4999 / 2 - 1.645 * sqrt(4999) / 2.
	expect(Math.abs(Number(runs.crossingsLimit) - 2441)).toBeLessThanOrEqual(1);
});

test("points on the line alone have no limits and no signal", () => {
	expect(runRules([5, 5, 5], [5, 5, 5])).toEqual({
		usefulObservations: 0,
		longestRun: 0,
		longestRunLimit: null,
		crossings: 0,
		crossingsLimit: null,
		signal: false,
	});
});

test("other units change nothing but the figures", () => {
	const feet = improving.map((value) => 3 * value + 7);
	const one = makingDataCount(improving, { improvement: "increase" });
	const other = makingDataCount(feet, { improvement: "increase" });
	expect(other.types).toEqual(one.types);
	for (const [point, value] of one.upper.entries())
		expectClose(other.upper[point], 3 * value + 7, 1e-12);
});

test.each([
	["more cases than people", () => proportionChart([5], [4])],
	["nobody to count from", () => proportionChart([0], [0])],
	["a count below 0", () => rateChart([-1], [4])],
	["one list longer than the other", () => rateChart([1, 2], [4])],
	["nothing", () => rateChart([], [])],
	["no number", () => xmrChart([1, Number.NaN])],
	["an empty run chart", () => runChart([])],
])("%s is refused", (_, draw) => {
	expect(draw).toThrow(RangeError);
});

test("no case at all, or all cases, leave no spread and no fault", () => {
	const none = proportionChart([0, 0, 0], [9, 8, 7], { laney: true });
	expect(none.sigmaZ).toBe(1);
	expect(none.upper).toEqual([0, 0, 0]);
	expect(proportionChart([9, 8], [9, 8]).lower).toEqual([1, 1]);
});
