import { mean } from "simple-statistics";
import type {
	ChartKind,
	TimePoint,
} from "#instruments/over-time/chart-plan.ts";
import {
	FEWEST_FOR_LIMITS,
	LARGE_DENOMINATOR,
} from "#instruments/over-time/propose-kind.ts";
import type { TimeChart } from "#instruments/over-time/time-chart.ts";
import type { Material } from "./material.ts";

/** Fewer cases a point than this make points jump by chance. */
const SMALL_DENOMINATOR = 10;
const MANY_POINTS = 200;

/** What a careful reader would hold against the chart. */
export function chartNotes(
	kind: ChartKind,
	{ points, gaps, small, figures, notes }: Material,
	chart: TimeChart,
): string[] {
	return [
		...notes,
		...fewPoints(kind, chart),
		...aboutSizes(kind, figures, points),
		...aboutLimits(kind, chart),
		...(gaps.size > 0
			? [
					`There ${gaps.size === 1 ? "is 1 gap" : `are ${gaps.size} gaps`} in time, where the line is broken. Rules for runs count on across them.`,
				]
			: []),
		...(small.length > 0
			? [
					`Contains small numbers: ${small.length} of ${points.length} points count fewer people than the project's threshold. Do not hand this chart on.`,
				]
			: []),
		...(points.length > MANY_POINTS
			? [
					`There are ${points.length} points: a longer period is easier to read.`,
				]
			: []),
	];
}

function fewPoints(kind: ChartKind, { phases }: TimeChart): string[] {
	return phases.flatMap(({ baseline }, index) => {
		if (baseline >= FEWEST_FOR_LIMITS) return [];
		const where = phases.length === 1 ? "The chart" : `Phase ${index + 1}`;
		const lines = kind === "run" ? "the median is" : "the limits are";
		const points = baseline === 1 ? "1 point" : `${baseline} points`;
		return [
			`${where} stands on ${points}: fewer than ${FEWEST_FOR_LIMITS}, so ${lines} for trial and will move.${
				index > 0 && baseline < 8
					? " Wait for 8 to 12 points after a change before limits are worked out anew."
					: ""
			}`,
		];
	});
}

function aboutSizes(
	kind: ChartKind,
	figures: Material["figures"],
	points: readonly TimePoint[],
): string[] {
	const sizes = points.flatMap(({ denominator }) => denominator ?? []);
	if (sizes.length === 0) return [];
	const isShare = figures === "proportion" || figures === "mean";
	const few = sizes.filter((size) => size < SMALL_DENOMINATOR).length;
	const isLarge = mean(sizes) > LARGE_DENOMINATOR;
	return [
		...(isShare && few > 0
			? [
					`${few} of ${points.length} points stand on fewer than ${SMALL_DENOMINATOR}: they jump by chance. A longer period makes them steadier.`,
				]
			: []),
		...(isLarge && kind === "p"
			? [
					"With more than a thousand cases a point, chance alone makes limits too narrow: look at the P′ chart.",
				]
			: []),
		...(isLarge && kind === "u"
			? [
					"With an exposure of more than a thousand a point, limits may be too narrow: look at the U′ chart.",
				]
			: []),
	];
}

function aboutLimits(
	kind: ChartKind,
	{ phases, lower, upper }: TimeChart,
): string[] {
	const narrow = phases.some(({ sigmaZ }) => sigmaZ !== null && sigmaZ < 1);
	const isCount = ["p", "p-prime", "u", "u-prime", "c", "g"].includes(kind);
	const unlimited = kind === "xbar-s" && upper.some((limit) => limit === null);
	return [
		...(narrow
			? [
					"The points vary less than chance makes (sigma z below 1), so the limits are narrower than those of the ordinary chart. Periods may be alike because they depend on each other.",
				]
			: []),
		...(isCount && lower.some((limit) => limit === 0)
			? [
					"The lower limit is 0: no single point can fall below it, so a fall shows by runs alone.",
				]
			: []),
		...(unlimited ? ["Points of a single value have no limits."] : []),
	];
}
