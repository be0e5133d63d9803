import type { TimeChart } from "#instruments/over-time/time-chart.ts";
import type { PointType } from "#instruments/statistics/spc/making-data-count.ts";
import { assuranceWords, variationWords } from "./chart-words.ts";
import type { NewChart } from "./charts.schemas.ts";

export interface Variation {
	type: PointType | "shift";
	words: string;
}

/** What the chart shows, in a sentence: the variation now and, where there is a target, whether it is met. */
export function chartFinding(
	{ title, settings }: NewChart,
	chart: TimeChart,
): string {
	const { words } = variationOf(settings, chart);
	const assurance = chart.assurance && assuranceWords[chart.assurance];
	return `${title}: ${[words, assurance].filter(Boolean).join("; ")}`;
}

/** The variation at the latest point; by Anhoej's rules, which judge no single point, that of the latest phase. */
export function variationOf(
	{ preset }: NewChart["settings"],
	{ latest, phases }: TimeChart,
): Variation {
	const runs = phases.at(-1)?.runs;
	if (preset !== "anhoej" || latest !== "common_cause")
		return { type: latest, words: variationWords[latest] };
	if (!runs?.signal)
		return { type: latest, words: "no more than chance variation" };
	const words =
		runs.longestRun > (runs.longestRunLimit ?? 0)
			? `more than chance: ${runs.longestRun} points in a row on one side of the centre, where chance seldom makes more than ${runs.longestRunLimit}`
			: `more than chance: the centre is crossed ${times(runs.crossings)}, where chance makes ${runs.crossingsLimit} or more`;
	return { type: "shift", words };
}

function times(n: number | null): string {
	return n === 1 ? "once" : `${n} times`;
}
