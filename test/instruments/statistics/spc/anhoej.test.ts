import { describe, expect, test } from "vitest";
import {
	proportionChart,
	rateChart,
} from "#instruments/statistics/spc/attribute-chart.ts";
import type { ChartLines } from "#instruments/statistics/spc/limits.ts";
import {
	gChart,
	tChart,
} from "#instruments/statistics/spc/rare-event-charts.ts";
import { runChart } from "#instruments/statistics/spc/run-chart.ts";
import { runRules } from "#instruments/statistics/spc/run-rules.ts";
import { UNROUNDED, xmrChart } from "#instruments/statistics/spc/xmr-chart.ts";
import { anhoej as golden } from "../../../reference/spc.json";
import { expectClose } from "../agreement.ts";

type Draw = (
	values: number[],
	of: number[],
) => ChartLines & { plotted?: readonly number[] };

const charts: Record<string, Draw> = {
	run: (values) => runChart(values),
	i: (values) => xmrChart(values, { factor: UNROUNDED }),
	p: (values, of) => proportionChart(values, of),
	pp: (values, of) => proportionChart(values, of, { laney: true }),
	u: (values, of) => rateChart(values, of),
	up: (values, of) => rateChart(values, of, { laney: true }),
	c: (values) =>
		rateChart(
			values,
			values.map(() => 1),
		),
	g: (values) => gChart(values),
	t: (values) => tChart(values),
};

describe("agrees with qicharts2", () => {
	test.each(golden.map((series, index) => ({ index, ...series })))(
		"$index: $chart",
		({ chart, numerators, denominators, expected }) => {
			const of = Array.isArray(denominators) ? denominators : [];
			const drawn = charts[chart]?.(numerators, of);
			if (!drawn) throw new Error(`There is no ${chart} chart.`);
			for (const line of ["centre", "lower", "upper"] as const)
				for (const [point, figure] of expected[line].entries()) {
					if (figure === null) expect(drawn[line][point]).toBeNull();
					else expectClose(drawn[line][point], figure, 1e-9, line);
				}
			const plotted = drawn.plotted ?? numerators;
			for (const [point, figure] of expected.plotted.entries())
				expectClose(plotted[point], figure, 1e-9, "plotted");
			const { signal, ...runs } = runRules(plotted, drawn.centre);
			expect(runs).toEqual({
				usefulObservations: expected.usefulObservations,
				longestRun: expected.longestRun,
				longestRunLimit: expected.longestRunLimit,
				crossings: expected.crossings,
				crossingsLimit: expected.crossingsLimit,
			});
			expect(signal).toBe(expected.runsSignal);
		},
	);
});
