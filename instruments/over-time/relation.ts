import { type Pearson, pearson } from "../statistics/correlation/pearson.ts";
import { holm } from "../statistics/holm.ts";
import { daviesTest } from "../statistics/regression/davies-test.ts";
import type { Step } from "../statistics/regression/interrupted-series.ts";
import {
	type LineInTime,
	lineInTime,
} from "../statistics/regression/line-in-time.ts";
import {
	type TippingPoint,
	tippingPoint,
} from "../statistics/regression/tipping-point.ts";
import { weighPairs } from "../statistics/weighted.ts";
import type { PeriodValue } from "./by-period.ts";
import { type Pair, pairSeries } from "./pair-series.ts";
import type { Period } from "./periods.ts";

/** Fewer pairs than this say nothing of how two series go together. */
export const FEWEST_PAIRS = 8;

/** One of the lags that were looked at; p by Holm over all of them. */
export interface LagFigures {
	readonly lag: number;
	readonly correlation: Pearson;
	/** Of the slope, and adjusted. */
	readonly p: number | null;
	readonly adjustedP: number | null;
	/** Of Davies' test, and adjusted. */
	readonly daviesP: number | null;
	readonly adjustedDaviesP: number | null;
}

/** How y goes with x. */
export interface Relation {
	readonly correlation: Pearson;
	/** Of the changes from one period to the next, in which no steady trend is left. */
	readonly differences: Pearson;
	readonly line: LineInTime;
	readonly bend: TippingPoint;
	/** A period. */
	readonly trends: { readonly x: Step; readonly y: Step };
	/** In the order in which they were given. */
	readonly lags: readonly LagFigures[];
}

/**
 * How y goes with x of so many periods before, and whether it has a tipping point in it. Each pair counts the
 * same, however many values it stands for.
 *
 * @param lags all that were looked at; the last of them is told of
 */
export function relation(
	xs: readonly PeriodValue[],
	ys: readonly PeriodValue[],
	{
		period,
		lags,
	}: { readonly period: Period; readonly lags: readonly number[] },
): Relation {
	const lag = lags.at(-1) ?? 0;
	const pairs = pairSeries(xs, ys, { period, lag });
	const tried = lagFigures(xs, ys, { period, lags: [...new Set(lags)] });
	const shown = tried.find((each) => each.lag === lag);
	return {
		correlation: correlationOf(pairs),
		differences: correlationOf(changes(pairs)),
		line: lineInTime(pairs),
		bend: tippingPoint(pairs, shown?.adjustedDaviesP ?? null),
		trends: { x: trendOf(pairs, "x"), y: trendOf(pairs, "y") },
		lags: tried,
	};
}

function lagFigures(
	xs: readonly PeriodValue[],
	ys: readonly PeriodValue[],
	{
		period,
		lags,
	}: { readonly period: Period; readonly lags: readonly number[] },
): LagFigures[] {
	const found = lags.map((lag) => {
		const pairs = pairSeries(xs, ys, { period, lag });
		return {
			lag,
			correlation: correlationOf(pairs),
			p: lineInTime(pairs).slope.p,
			daviesP: daviesTest(pairs).p,
		};
	});
	const adjusted = holm(found.map(({ p }) => p));
	const adjustedDavies = holm(found.map(({ daviesP }) => daviesP));
	return found.map((each, place) => ({
		...each,
		adjustedP: adjusted[place] ?? null,
		adjustedDaviesP: adjustedDavies[place] ?? null,
	}));
}

function correlationOf(pairs: readonly { x: number; y: number }[]): Pearson {
	return pearson(
		weighPairs(
			pairs.map(({ x }) => x),
			pairs.map(({ y }) => y),
		),
	);
}

/** From each period to the next; none across a gap. */
function changes(pairs: readonly Pair[]): { x: number; y: number }[] {
	return pairs.slice(1).flatMap((pair, place) => {
		const before = pairs[place];
		if (before === undefined || pair.time - before.time !== 1) return [];
		return [{ x: pair.x - before.x, y: pair.y - before.y }];
	});
}

function trendOf(pairs: readonly Pair[], side: "x" | "y"): Step {
	const first = pairs[0]?.time ?? 0;
	return lineInTime(
		pairs.map((pair) => ({
			time: pair.time,
			x: pair.time - first,
			y: pair[side],
		})),
	).slope;
}
