import { describe, expect, test } from "vitest";
import { moments } from "#instruments/statistics/moments.ts";
import {
	type Subgroup,
	xbarSChart,
} from "#instruments/statistics/spc/xbar-s-chart.ts";
import { weighValues } from "#instruments/statistics/weighted.ts";
import { expectClose } from "../agreement.ts";
import { randomScores, seededRandom } from "../seeded-random.ts";

const varying: Subgroup[] = [
	{ n: 12, mean: 40.5, sd: 5 },
	{ n: 30, mean: 42, sd: 7 },
	{ n: 1, mean: 39, sd: null },
	{ n: 8, mean: 44.25, sd: 4.5 },
	{ n: 55, mean: 41, sd: 6 },
];

function expectLine(
	line: readonly (number | null)[],
	expected: (number | null)[],
) {
	expect(line).toHaveLength(expected.length);
	for (const [point, figure] of expected.entries())
		if (figure === null) expect(line[point]).toBeNull();
		else expectClose(line[point], figure, 1e-11);
}

// R, by the formulas in helper.functions.R of qicharts2 0.8.1
describe("agrees with R", () => {
	test("four periods of five", () => {
		const sds = [5, 7, 6, 4];
		const chart = xbarSChart(
			[40, 42, 39, 44].map((mean, period) => ({
				n: 5,
				mean,
				sd: sds[period] ?? 0,
			})),
		);
		expectLine(chart.means.centre, [41.25, 41.25, 41.25, 41.25]);
		expectClose(chart.means.lower[0], 33.3998538889, 1e-11);
		expectClose(chart.means.upper[3], 49.1001461111, 1e-11);
		expectLine(chart.sds.centre, [5.5, 5.5, 5.5, 5.5]);
		expectLine(chart.sds.lower, [0, 0, 0, 0]);
		expectClose(chart.sds.upper[0], 11.4894882775, 1e-11);
	});

	test("periods of different size, one of a single value", () => {
		const { means, sds } = xbarSChart(varying);
		expectClose(means.centre[2], 41.4528301887, 1e-11);
		expectLine(means.lower, [
			36.0319074469,
			38.0722633631,
			null,
			34.7273861659,
			38.9660572162,
		]);
		expectLine(means.upper, [
			46.8737529305,
			44.8333970142,
			null,
			48.1782742114,
			43.9396031612,
		]);
		expectClose(sds.centre[0], 6.11907421976, 1e-11);
		expectLine(sds.lower, [
			2.16316513185,
			3.69846725093,
			null,
			1.132576986,
			4.34860361373,
		]);
		expectLine(sds.upper, [
			10.07498330767,
			8.53968118859,
			null,
			11.10557145352,
			7.88954482579,
		]);
	});

	test("lines from the first two periods", () => {
		const { means, sds } = xbarSChart(varying, { from: 2 });
		expectClose(means.centre[4], 41.5714285714, 1e-11);
		expectClose(means.upper[4], 44.217693652, 1e-11);
		expectClose(sds.lower[3], 1.20521614245, 1e-11);
	});
});

test("few of many stable means are beyond the limits", () => {
	const random = seededRandom(41);
	const periods = Array.from({ length: 400 }, (_, period): Subgroup => {
		const values = randomScores(random, 10 + (period % 7), 0, 40);
		const { n, mean, sd } = moments(weighValues(values));
		return { n, mean: Number(mean), sd: Number(sd) };
	});
	const { lower, upper } = xbarSChart(periods).means;
	const beyond = periods.filter(
		({ mean }, period) =>
			mean > Number(upper[period]) || mean < Number(lower[period]),
	);
	expect(beyond.length).toBeLessThanOrEqual(4);
});

test("other units change nothing but the figures", () => {
	const feet = varying.map(({ n, mean, sd }) => ({
		n,
		mean: 3 * mean + 7,
		sd: sd === null ? null : 3 * sd,
	}));
	const one = xbarSChart(varying);
	const other = xbarSChart(feet);
	expectClose(other.means.upper[0], 3 * Number(one.means.upper[0]) + 7, 1e-12);
	expectClose(other.sds.upper[0], 3 * Number(one.sds.upper[0]), 1e-12);
});

test.each([
	["nothing", []],
	["single values alone", [{ n: 1, mean: 4, sd: null }]],
	["an empty period", [{ n: 0, mean: 0, sd: null }]],
	["several values without a spread", [{ n: 5, mean: 4, sd: null }]],
	["a single value with a spread", [{ n: 1, mean: 4, sd: 2 }]],
	["a spread below 0", [{ n: 5, mean: 4, sd: -2 }]],
	["no number", [{ n: 5, mean: Number.NaN, sd: 2 }]],
])("%s is refused", (_, subgroups) => {
	expect(() => xbarSChart(subgroups)).toThrow(RangeError);
});
