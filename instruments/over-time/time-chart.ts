import {
	type Assurance,
	assuranceOf,
	type Improvement,
	type PointType,
	phasesOf,
	typeOf,
} from "../statistics/spc/making-data-count.ts";
import { type Runs, runRules } from "../statistics/spc/run-rules.ts";
import type { SpecialCause } from "../statistics/spc/special-causes.ts";
import type { ChartKind, Preset, TimePoint } from "./chart-plan.ts";
import { phaseCauses } from "./phase-causes.ts";
import { phaseLines } from "./phase-lines.ts";

export interface ChartPlan {
	kind: ChartKind;
	preset: Preset;
	/** Whether outlying moving ranges are left out once (XmR). */
	screen: boolean;
	better: Improvement;
	target: number | null;
	/** How many points the lines of the first phase are worked out from; null: all of it. */
	baseline: number | null;
	/** Where new phases begin, from 1 to the last point, rising. */
	rebaseAt: readonly number[];
}

export interface Phase {
	/** Place of its first point. */
	readonly start: number;
	readonly length: number;
	/** Points that its lines are worked out from. */
	readonly baseline: number;
	/** Runs about the centre, by Anhoej's rules. */
	readonly runs: Runs;
	/** Of P' and U'. */
	readonly sigmaZ: number | null;
}

export interface TimeChart {
	readonly centre: readonly number[];
	readonly lower: readonly (number | null)[];
	readonly upper: readonly (number | null)[];
	readonly causes: readonly SpecialCause[];
	readonly types: readonly PointType[];
	readonly phases: readonly Phase[];
	/** The type of the latest point. */
	readonly latest: PointType;
	/** Null without a target, a direction to want, or limits. */
	readonly assurance: Assurance | null;
}

/**
 * A chart over time: lines and special causes phase by phase; neither crosses a rebase.
 *
 * @throws RangeError without points, for a phase without any, and for figures that the chart cannot draw
 */
export function timeChart(
	points: readonly TimePoint[],
	plan: ChartPlan,
): TimeChart {
	const phases = phasesOf(points, plan.rebaseAt).map((phase, index) => {
		const from = index === 0 ? plan.baseline : null;
		const lines = phaseLines(plan.kind, phase, {
			screen: plan.screen,
			...(from !== null && { from }),
		});
		const values = phase.map(({ value }) => value);
		return {
			lines,
			causes: phaseCauses(values, lines, plan),
			runs: runRules(values, lines.centre),
			length: phase.length,
			baseline: Math.min(from ?? phase.length, phase.length),
		};
	});
	const last = phases.at(-1);
	if (!last) throw new RangeError("A chart needs at least one point.");
	const causes = phases.flatMap((phase) => phase.causes);
	const types = causes.map((cause) => typeOf(cause, plan.better));
	return {
		centre: phases.flatMap(({ lines }) => lines.centre),
		lower: phases.flatMap(({ lines }) => lines.lower),
		upper: phases.flatMap(({ lines }) => lines.upper),
		causes,
		types,
		phases: phases.map(({ lines, length, baseline, runs }, index) => ({
			start: plan.rebaseAt[index - 1] ?? 0,
			length,
			baseline,
			runs,
			sigmaZ: lines.sigmaZ,
		})),
		latest: types.at(-1) ?? "common_cause",
		assurance: assuranceOf(last.lines, plan.better, plan.target ?? undefined),
	};
}
