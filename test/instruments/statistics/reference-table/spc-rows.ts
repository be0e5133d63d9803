import { proportionChart } from "#instruments/statistics/spc/attribute-chart.ts";
import { makingDataCount } from "#instruments/statistics/spc/making-data-count.ts";
import { runChart } from "#instruments/statistics/spc/run-chart.ts";
import { runRules } from "#instruments/statistics/spc/run-rules.ts";
import { xmrChart } from "#instruments/statistics/spc/xmr-chart.ts";
import golden from "../../../reference/spc.json";
import { spc } from "../../../reference/statistics.json";
import { drawAnhoej, drawMakingDataCount } from "../spc/golden-series.ts";
import { type Row, row } from "./row.ts";

/** Control charts and run charts: every line of every point, every flag. */
export function spcRows(): Row[] {
	return [
		row({
			statistic: "XmR chart",
			file: "spc/xmr-chart.ts",
			tolerance: 1e-6,
			cases: spc.xmr,
			expected: ({ expected }) => expected,
			actual: ({ values }) => xmrOf(values),
		}),
		row({
			statistic: "Run chart",
			file: "spc/run-chart.ts",
			tolerance: 1e-6,
			cases: spc.run,
			expected: ({ expected }) => expected,
			actual: ({ values }) => {
				const { centre } = runChart(values);
				return { median: centre[0], ...runRules(values, centre) };
			},
		}),
		row({
			statistic: "P and P' chart",
			file: "spc/attribute-chart.ts",
			tolerance: 1e-6,
			cases: [spc.proportion],
			expected: ({ expected }) => expected,
			actual: proportionOf,
		}),
		row({
			statistic: "Making Data Count: lines, rules, icons",
			file: "spc/making-data-count.ts",
			tolerance: 1e-9,
			cases: golden.makingDataCount,
			expected: ({ expected }) => expected,
			actual: drawMakingDataCount,
		}),
		...[...new Set(golden.anhoej.map(({ chart }) => chart))].map(anhoejRow),
	];
}

const files: Record<string, string> = {
	run: "spc/run-chart.ts",
	i: "spc/xmr-chart.ts",
	g: "spc/rare-event-charts.ts",
	t: "spc/rare-event-charts.ts",
};

function anhoejRow(chart: string): Row {
	return row({
		statistic: `Anhoej's rules, ${chart} chart`,
		file: files[chart] ?? "spc/attribute-chart.ts",
		tolerance: 1e-9,
		cases: golden.anhoej.filter((series) => series.chart === chart),
		expected: ({ expected }) => expected,
		actual: drawAnhoej,
	});
}

function xmrOf(values: readonly number[]) {
	const { centre, lower, upper, ...ranges } = xmrChart(values);
	const { causes } = makingDataCount(values, { improvement: "neutral" });
	return {
		...ranges,
		centre: centre[0],
		lower: lower[0],
		upper: upper[0],
		beyondLimits: [...causes.keys()].filter(
			(point) => causes[point]?.rule === "beyond-limits",
		),
	};
}

function proportionOf({ numerators, denominators }: typeof spc.proportion) {
	const plain = proportionChart(numerators, denominators);
	const laney = proportionChart(numerators, denominators, { laney: true });
	return {
		centre: plain.centre[0],
		upper: plain.upper,
		lower: plain.lower,
		laneySigmaZ: laney.sigmaZ,
		laneyUpper: laney.upper,
		laneyLower: laney.lower,
	};
}
