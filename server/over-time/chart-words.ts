import type { ChartKind, Preset } from "#instruments/over-time/chart-plan.ts";
import type {
	Assurance,
	Improvement,
	PointType,
} from "#instruments/statistics/spc/making-data-count.ts";

export const kindWords: Record<ChartKind, string> = {
	run: "Run chart: the median, no limits",
	xmr: "XmR chart: the mean, limits by the moving range",
	p: "P chart: cases out of so many",
	"p-prime": "P′ chart: cases out of very many (Laney)",
	u: "U chart: events for an exposure",
	"u-prime": "U′ chart: events for a large exposure (Laney)",
	c: "C chart: events in equal periods",
	"xbar-s": "Xbar-S chart: means of several values",
	g: "G chart: cases between rare events",
	t: "T chart: time between rare events",
};

export const presetWords: Record<Preset, string> = {
	"making-data-count": "Making Data Count (NHS England)",
	"nhsr-plotthedots":
		"Making Data Count as its R package NHSRplotthedots has it",
	anhoej: "Anhøj rules for runs",
	ihi: "IHI rules",
};

export const presetRules: Record<Preset, string> = {
	"making-data-count":
		"A point is special where it is beyond a limit, one of 7 or more in a row on one side of the centre, one of 7 or more that rise or fall without a pause, or one of two of three near the same limit.",
	"nhsr-plotthedots":
		"A point is special where it is beyond a limit, one of 7 or more in a row on one side of the centre, one of 7 or more that rise or fall without a pause, or one of two of three near the same limit.",
	anhoej:
		"There is a signal where the longest run on one side of the centre is longer, or the centre is crossed less often, than chance makes with so many points (Anhøj and Olesen 2014); and where a point is beyond a limit.",
	ihi: "A run chart signals with 6 points in a row on one side of the median or 5 that rise or fall; a control chart with a point beyond a limit, 8 on one side, 6 that rise or fall, or two of three near the same limit.",
};

/** What the latest point says. */
export const variationWords: Record<PointType, string> = {
	common_cause: "no more than chance variation at the latest point",
	special_cause_improvement:
		"improving by more than chance at the latest point",
	special_cause_concern: "worse by more than chance at the latest point",
	special_cause_neutral_high: "higher than chance makes at the latest point",
	special_cause_neutral_low: "lower than chance makes at the latest point",
};

export const assuranceWords: Record<Assurance, string> = {
	consistent_pass: "the target will be met each time, as things are",
	consistent_fail: "the target will be missed each time, as things are",
	inconsistent: "the target will be met at times and missed at times",
};

export const betterWords: Record<Improvement, string> = {
	increase: "higher is better",
	decrease: "lower is better",
	neutral: "neither way is better",
};
