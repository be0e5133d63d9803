import {
	proportionChart,
	rateChart,
} from "#instruments/statistics/spc/attribute-chart.ts";
import type { ChartLines } from "#instruments/statistics/spc/limits.ts";
import {
	type Improvement,
	makingDataCount,
} from "#instruments/statistics/spc/making-data-count.ts";
import {
	gChart,
	tChart,
} from "#instruments/statistics/spc/rare-event-charts.ts";
import { runChart } from "#instruments/statistics/spc/run-chart.ts";
import { runRules } from "#instruments/statistics/spc/run-rules.ts";
import type { SpecialCause } from "#instruments/statistics/spc/special-causes.ts";
import { UNROUNDED, xmrChart } from "#instruments/statistics/spc/xmr-chart.ts";
import type golden from "../../../reference/spc.json";

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

/** A series drawn by us, in the shape of what qicharts2 gave for it. */
export function drawAnhoej({
	chart,
	numerators,
	denominators,
}: (typeof golden.anhoej)[number]) {
	const of = Array.isArray(denominators) ? denominators : [];
	const drawn = charts[chart]?.(numerators, of);
	if (!drawn) throw new Error(`There is no ${chart} chart.`);
	const { centre, lower, upper, plotted = numerators } = drawn;
	const { signal: runsSignal, ...runs } = runRules(plotted, centre);
	return { plotted, centre, lower, upper, ...runs, runsSignal };
}

/** A series drawn by us, in the shape of what NHSRplotthedots gave for it. */
export function drawMakingDataCount({
	values,
	...series
}: (typeof golden.makingDataCount)[number]) {
	const { centre, lower, upper, causes, types, latest, assurance } =
		makingDataCount(values, {
			improvement: series.improvementDirection as Improvement,
			screen: series.screenOutliers,
			...(series.rebaseAt !== null && { rebaseAt: [series.rebaseAt] }),
			...(series.limitsFromFirst !== null && {
				limitsFromFirst: series.limitsFromFirst,
			}),
			...(series.target !== null && { target: series.target }),
		});
	const cause = causes.map(nameOf);
	return { centre, lower, upper, cause, type: types, latest, assurance };
}

/** As NHSRplotthedots names a cause. */
function nameOf(cause: SpecialCause): string {
	if (cause === null) return "Common Cause";
	const { rule, isHigh } = cause;
	const side = isHigh ? "Above" : "Below";
	switch (rule) {
		case "beyond-limits":
			return isHigh ? "Above UCL" : "Below LCL";
		case "trend":
			return `7 Point Trend (${isHigh ? "Increasing" : "Decreasing"})`;
		case "two-of-three":
			return `2 in 3 ${side} CL`;
		case "shift":
			return `7 Points ${side} CL`;
	}
}
