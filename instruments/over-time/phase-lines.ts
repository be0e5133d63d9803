import {
	proportionChart,
	rateChart,
} from "../statistics/spc/attribute-chart.ts";
import { type ChartLines, level } from "../statistics/spc/limits.ts";
import { gChart, tChart } from "../statistics/spc/rare-event-charts.ts";
import { runChart } from "../statistics/spc/run-chart.ts";
import { xbarSChart } from "../statistics/spc/xbar-s-chart.ts";
import { xmrChart } from "../statistics/spc/xmr-chart.ts";
import type { ChartKind, TimePoint } from "./chart-plan.ts";

export interface PhaseLines extends ChartLines {
	/** Of P' and U'. */
	readonly sigmaZ: number | null;
}

interface Options {
	/** How many points the lines are worked out from; all when absent. */
	from?: number;
	/** Whether outlying moving ranges are left out once (XmR). */
	screen: boolean;
}

/**
 * The lines of one phase, in the units of the points.
 *
 * @throws RangeError without points, and for figures that the kind of chart cannot draw
 */
export function phaseLines(
	kind: ChartKind,
	points: readonly TimePoint[],
	{ screen, ...from }: Options,
): PhaseLines {
	const values = points.map(({ value }) => value);
	const plain = (lines: ChartLines) => ({ ...lines, sigmaZ: null });
	switch (kind) {
		case "run":
			return plain(runChart(values, from.from));
		case "xmr":
			return plain(xmrChart(values, { ...from, screen }));
		case "g":
			return plain(levelLines(gChart(values.slice(0, from.from)), points));
		case "t":
			return plain(levelLines(tChart(values.slice(0, from.from)), points));
		case "xbar-s":
			return plain(xbarSChart(points.map(subgroupOf), from).means);
		default:
			return countLines(kind, points, from);
	}
}

function countLines(
	kind: "p" | "p-prime" | "u" | "u-prime" | "c",
	points: readonly TimePoint[],
	from: { from?: number },
): PhaseLines {
	const numerators = points.map(({ numerator }) => numerator ?? 0);
	const denominators = points.map(({ denominator }) =>
		kind === "c" ? 1 : (denominator ?? 0),
	);
	const laney = kind.endsWith("-prime");
	const chart = kind.startsWith("p")
		? proportionChart(numerators, denominators, { ...from, laney })
		: rateChart(numerators, denominators, { ...from, laney });
	return laney ? chart : { ...chart, sigmaZ: null };
}

/** Lines worked out from the first points alone, drawn at all. */
function levelLines(
	{ centre, lower, upper }: ChartLines,
	{ length }: readonly TimePoint[],
): ChartLines {
	return {
		centre: level(centre[0] ?? 0, length),
		lower: level(lower[0] ?? null, length),
		upper: level(upper[0] ?? null, length),
	};
}

function subgroupOf({ value, denominator, sd }: TimePoint) {
	return { n: denominator ?? 1, mean: value, sd };
}
