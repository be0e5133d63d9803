/** What a chart over time is made of, and how it is judged. */

export const chartKinds = [
	"run",
	"xmr",
	"p",
	"p-prime",
	"u",
	"u-prime",
	"c",
	"xbar-s",
	"g",
	"t",
] as const;
export type ChartKind = (typeof chartKinds)[number];

/** By whose rules a point is told from chance. */
export const presets = [
	"making-data-count",
	"nhsr-plotthedots",
	"anhoej",
	"ihi",
] as const;
export type Preset = (typeof presets)[number];

/**
 * What kind of figures are drawn: single values; means of several values; cases out of so many; events for an
 * exposure; counts; cases, or time, between events.
 */
export const figureKinds = [
	"value",
	"mean",
	"proportion",
	"rate",
	"count",
	"cases-between",
	"time-between",
] as const;
export type FigureKind = (typeof figureKinds)[number];

/** One period, or one event, in its order in time. */
export interface TimePoint {
	/** First and last day, YYYY-MM-DD. */
	readonly from: string;
	readonly to: string;
	/** As drawn, before `per`. */
	readonly value: number;
	readonly numerator: number | null;
	/** People, days or whatever it was counted from; of a mean, how many values. */
	readonly denominator: number | null;
	/** Of the values of a mean; null where it may not be told or there is one. */
	readonly sd: number | null;
}

/** Charts that suit such figures, the plainest last. */
export const kindsFor: Record<FigureKind, readonly ChartKind[]> = {
	value: ["xmr", "run"],
	mean: ["xmr", "xbar-s", "run"],
	proportion: ["p", "p-prime", "xmr", "run"],
	rate: ["u", "u-prime", "xmr", "run"],
	count: ["c", "xmr", "run"],
	"cases-between": ["g", "run"],
	"time-between": ["t", "run"],
};
