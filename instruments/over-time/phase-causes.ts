import type { ChartLines } from "../statistics/spc/limits.ts";
import { runRules } from "../statistics/spc/run-rules.ts";
import {
	type CauseRules,
	MAKING_DATA_COUNT_RULES,
	type SpecialCause,
	specialCauses,
} from "../statistics/spc/special-causes.ts";
import type { ChartKind, Preset } from "./chart-plan.ts";

/** The run chart's rules of the IHI, and those that it uses where there are limits (Provost & Murray 2011). */
const IHI_RUN: CauseRules = {
	shift: 6,
	trend: 5,
	twoOfThree: false,
	ties: "are skipped",
};
const IHI_CONTROL: CauseRules = {
	shift: 8,
	trend: 6,
	twoOfThree: true,
	ties: "break",
};
/** Counts no runs: those are judged by their longest and by crossings. */
const LIMITS_ALONE: CauseRules = {
	shift: Number.POSITIVE_INFINITY,
	trend: Number.POSITIVE_INFINITY,
	twoOfThree: false,
	ties: "are skipped",
};

/** Which points of a phase are not chance alone, by the preset's rules. */
export function phaseCauses(
	values: readonly number[],
	lines: ChartLines,
	{ kind, preset }: { kind: ChartKind; preset: Preset },
): SpecialCause[] {
	const judged = withoutFloor(kind, lines);
	if (preset === "anhoej") return anhoejCauses(values, judged);
	const ihi = kind === "run" ? IHI_RUN : IHI_CONTROL;
	const rules = preset === "ihi" ? ihi : MAKING_DATA_COUNT_RULES;
	return specialCauses(values, judged, rules);
}

/** Below a limit of 0 no count can fall, so nothing is beyond it nor near it. */
function withoutFloor(kind: ChartKind, lines: ChartLines): ChartLines {
	if (kind === "xmr" || kind === "xbar-s") return lines;
	return {
		...lines,
		lower: lines.lower.map((limit) => (limit === 0 ? null : limit)),
	};
}

/** Points beyond the limits, and of a run that is too long all its points. */
function anhoejCauses(
	values: readonly number[],
	lines: ChartLines,
): SpecialCause[] {
	const { longestRun, longestRunLimit } = runRules(values, lines.centre);
	const isLong = longestRun > (longestRunLimit ?? longestRun);
	return specialCauses(values, lines, {
		...LIMITS_ALONE,
		...(isLong && { shift: longestRun }),
	});
}
