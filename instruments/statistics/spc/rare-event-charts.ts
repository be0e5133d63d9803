import { mean, median } from "simple-statistics";
import { type ChartLines, level, refuseNonFinite } from "./limits.ts";
import { UNROUNDED, xmrChart } from "./xmr-chart.ts";

/** Makes exponential times nearly normal (Nelson 1994, Journal of Quality Technology 26:239-244). */
const POWER = 1 / 3.6;

/**
 * A G chart: cases, such as operations, between one event and the next. The mean decides on the limits by the
 * geometric distribution; the centre is the median, so that the rules for runs hold (Provost & Murray 2011).
 * Throws a RangeError without values or for one below 0.
 */
export function gChart(between: readonly number[]): ChartLines {
	refuseNegative(between);
	const average = mean(between as number[]);
	const upper = average + 3 * Math.sqrt(average * (average + 1));
	return {
		centre: level(median(between as number[]), between.length),
		lower: level(0, between.length),
		upper: level(upper, between.length),
	};
}

/**
 * A T chart: time from one event to the next, in any unit. An individuals chart of the times to the power of
 * 1/3.6, carried back. Throws as `gChart`.
 */
export function tChart(between: readonly number[]): ChartLines {
	refuseNegative(between);
	const chart = xmrChart(
		between.map((time) => time ** POWER),
		{ factor: UNROUNDED },
	);
	const back = (value: number | null) => Math.max(0, value ?? 0) ** (1 / POWER);
	return {
		centre: chart.centre.map(back),
		lower: chart.lower.map(back),
		upper: chart.upper.map(back),
	};
}

function refuseNegative(values: readonly number[]): void {
	refuseNonFinite(values);
	if (values.length === 0)
		throw new RangeError("A chart needs at least one point.");
	if (values.some((value) => value < 0))
		throw new RangeError(
			"Something before the event before it: check the order of the events.",
		);
}
