import { mean } from "simple-statistics";
import { type ChartLines, level, refuseNonFinite } from "./limits.ts";
import { D2, movingRange } from "./moving-range.ts";

/** 3 / d2, rounded as Making Data Count rounds it. */
export const MAKING_DATA_COUNT = 2.66;
/** 3 / d2, as the R package qicharts2 has it. */
export const UNROUNDED = 3 / D2;

export interface XmrChart extends ChartLines {
	readonly meanMovingRange: number;
	readonly movingRangeUpper: number;
}

export interface XmrOptions {
	/** Mean moving ranges from the centre to a limit. */
	factor?: number;
	/** Whether outlying moving ranges are left out once. */
	screen?: boolean;
	/** How many points from the first the lines are worked out from; all of them when absent. */
	from?: number;
}

/**
 * An individuals chart: the mean, and limits at 2.66 mean moving ranges on either side (Wheeler 2000), in
 * the units of the values, in their order in time. Throws a RangeError without values or for one that is
 * not finite.
 */
export function xmrChart(
	values: readonly number[],
	options: XmrOptions = {},
): XmrChart {
	const { factor = MAKING_DATA_COUNT, screen = false } = options;
	refuseNonFinite(values);
	const baseline = values.slice(0, options.from);
	if (baseline.length === 0)
		throw new RangeError("A chart needs at least one point.");
	const centre = mean(baseline as number[]);
	const range = movingRange(baseline, screen);
	return {
		centre: level(centre, values.length),
		lower: level(centre - factor * range.mean, values.length),
		upper: level(centre + factor * range.mean, values.length),
		meanMovingRange: range.mean,
		movingRangeUpper: range.upper,
	};
}
