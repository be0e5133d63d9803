import { sum } from "simple-statistics";
import { type ChartLines, refuseBadCounts } from "./limits.ts";
import { D2, movingRange } from "./moving-range.ts";

export interface AttributeChart extends ChartLines {
	/** Numerator over denominator at each point. */
	readonly plotted: readonly number[];
	/** Variation between periods over what chance alone makes (Laney); about 1 where chance is all. */
	readonly sigmaZ: number;
}

interface Options {
	/** Limits widened, or narrowed, by sigma z: P' and U' (Laney 2002, Quality Engineering 14:531-537). */
	laney?: boolean;
	/** How many points from the first the lines are worked out from; all of them when absent. */
	from?: number;
}

/**
 * A P chart: the share of cases in each period, from 0 to 1, with limits at three binomial standard
 * deviations, no lower than 0 and no higher than 1. Throws a RangeError for counts that cannot be, and for
 * more cases than there were.
 */
export function proportionChart(
	numerators: readonly number[],
	denominators: readonly number[],
	options: Options = {},
): AttributeChart {
	if (numerators.some((x, period) => x > (denominators[period] ?? 0)))
		throw new RangeError("There are more cases than were counted from.");
	return attributeChart(numerators, denominators, options, {
		variance: (p) => p * (1 - p),
		highest: 1,
	});
}

/**
 * A U chart: events for each unit of exposure (a bed day, an hour), with limits at three Poisson standard
 * deviations, no lower than 0. With exposures of 1 it is a C chart. Throws a RangeError for counts that
 * cannot be.
 */
export function rateChart(
	numerators: readonly number[],
	denominators: readonly number[],
	options: Options = {},
): AttributeChart {
	return attributeChart(numerators, denominators, options, {
		variance: (rate) => rate,
		highest: Number.POSITIVE_INFINITY,
	});
}

function attributeChart(
	numerators: readonly number[],
	denominators: readonly number[],
	{ laney = false, from }: Options,
	{ variance, highest }: { variance(mean: number): number; highest: number },
): AttributeChart {
	refuseBadCounts(numerators, denominators);
	const counted = sum(denominators.slice(0, from));
	if (counted === 0) throw new RangeError("A chart needs at least one point.");
	const mean = sum(numerators.slice(0, from)) / counted;
	const plotted = numerators.map(
		(x, period) => x / (denominators[period] ?? 1),
	);
	const errors = denominators.map((n) => Math.sqrt(variance(mean) / n));
	const sigmaZ = laneySigma(plotted, errors, mean, from);
	const widths = errors.map((error) => 3 * error * (laney ? sigmaZ : 1));
	return {
		plotted,
		sigmaZ,
		centre: plotted.map(() => mean),
		lower: widths.map((width) => Math.max(0, mean - width)),
		upper: widths.map((width) => Math.min(highest, mean + width)),
	};
}

/** Spread of the standardised points by their moving range; 1 where there is no spread to standardise by. */
function laneySigma(
	plotted: readonly number[],
	errors: readonly number[],
	mean: number,
	from: number | undefined,
): number {
	if (errors.some((error) => error === 0)) return 1;
	const scores = plotted.map(
		(value, period) => (value - mean) / (errors[period] ?? 1),
	);
	return movingRange(scores.slice(0, from)).mean / D2;
}
