import type { ChartLines } from "./limits.ts";
import { type SpecialCause, specialCauses } from "./special-causes.ts";
import { xmrChart } from "./xmr-chart.ts";

/** Which way the team wants the figures to go. */
export type Improvement = "increase" | "decrease" | "neutral";

export type PointType =
	| "common_cause"
	| "special_cause_improvement"
	| "special_cause_concern"
	| "special_cause_neutral_high"
	| "special_cause_neutral_low";

/** Whether the process, as it is, meets the target: always, never, or now and then. */
export type Assurance = "consistent_pass" | "consistent_fail" | "inconsistent";

export interface MakingDataCount {
	readonly centre: readonly number[];
	readonly lower: readonly number[];
	readonly upper: readonly number[];
	readonly causes: readonly SpecialCause[];
	readonly types: readonly PointType[];
	/** What the variation icon shows: the type of the latest point. */
	readonly latest: PointType;
	/** Null without a target, or a direction to want. */
	readonly assurance: Assurance | null;
}

export interface MakingDataCountOptions {
	improvement: Improvement;
	/** NHSRplotthedots screens moving ranges unless told otherwise; the workbook of NHS England does not. */
	screen?: boolean;
	/** Where new phases begin, counted from 0. */
	rebaseAt?: readonly number[];
	/** How many points from the first the lines of the first phase are worked out from. */
	limitsFromFirst?: number;
	target?: number;
}

/**
 * An XmR chart under the four rules of NHS England's Making Data Count, as the R package NHSRplotthedots
 * 0.2.2 applies them. Neither lines nor runs cross from one phase to the next.
 *
 * @param values in their order in time
 * @throws RangeError without values, for one that is not finite, or for a phase without points
 */
export function makingDataCount(
	values: readonly number[],
	options: MakingDataCountOptions,
): MakingDataCount {
	const {
		improvement,
		screen = false,
		limitsFromFirst: from,
		target,
	} = options;
	const phases = phasesOf(values, options.rebaseAt ?? []).map(
		(phase, index) => {
			const isFirst = index === 0 && from !== undefined;
			const chart = xmrChart(phase, { screen, ...(isFirst && { from }) });
			return { chart, causes: specialCauses(phase, chart) };
		},
	);
	const causes = phases.flatMap((phase) => phase.causes);
	const types = causes.map((cause) => typeOf(cause, improvement));
	const last = phases.at(-1)?.chart;
	const latest = types.at(-1);
	if (!last || !latest)
		throw new RangeError("A chart needs at least one point.");
	const line = (name: "centre" | "lower" | "upper") =>
		phases.flatMap(({ chart }) => chart[name].map(Number));
	return {
		centre: line("centre"),
		lower: line("lower"),
		upper: line("upper"),
		causes,
		types,
		latest,
		assurance: assuranceOf(last, improvement, target),
	};
}

/** The values from one rebase to the next. */
export function phasesOf<T>(
	values: readonly T[],
	rebaseAt: readonly number[],
): T[][] {
	const starts = [0, ...rebaseAt];
	return starts.map((start, phase) => values.slice(start, starts[phase + 1]));
}

/** Whether what a point shows is what the team wants. */
export function typeOf(
	cause: SpecialCause,
	improvement: Improvement,
): PointType {
	if (cause === null) return "common_cause";
	const { isHigh } = cause;
	if (improvement === "neutral")
		return isHigh ? "special_cause_neutral_high" : "special_cause_neutral_low";
	return isHigh === (improvement === "increase")
		? "special_cause_improvement"
		: "special_cause_concern";
}

/** The target against the last limits; null where there is no target, no direction to want, or no limit. */
export function assuranceOf(
	chart: ChartLines,
	improvement: Improvement,
	target: number | undefined,
): Assurance | null {
	const [lower = null, upper = null] = [chart.lower.at(-1), chart.upper.at(-1)];
	if (target === undefined || improvement === "neutral") return null;
	if (lower === null || upper === null) return null;
	const isAbove = target > upper;
	const isBelow = target < lower;
	if (!isAbove && !isBelow) return "inconsistent";
	return isBelow === (improvement === "increase")
		? "consistent_pass"
		: "consistent_fail";
}
