import type { ChartKind } from "#instruments/over-time/chart-plan.ts";
import type { Proposal } from "#instruments/over-time/propose-kind.ts";
import { betterWords, kindWords, presetRules } from "./chart-words.ts";
import type { ChartSettings } from "./charts.schemas.ts";

/** How each kind has its lines. */
const lines: Record<ChartKind, string> = {
	run: "The centre is the median of the values.",
	xmr: "The centre is the mean; the limits stand 2.66 mean moving ranges above and below it (Wheeler 2000).",
	p: "The centre is all cases over all that were counted; the limits stand three binomial standard deviations from it, by the size of each period.",
	"p-prime":
		"As a P chart, its limits widened by how much more the periods vary than chance makes (Laney 2002).",
	u: "The centre is all events over all exposure; the limits stand three Poisson standard deviations from it, by the exposure of each period.",
	"u-prime":
		"As a U chart, its limits widened by how much more the periods vary than chance makes (Laney 2002).",
	c: "The centre is the mean count; the limits stand three Poisson standard deviations from it.",
	"xbar-s":
		"The centre is the mean of all values; the limits come from the spread within periods and the size of each (Montgomery 2013).",
	g: "The centre is the median; the upper limit comes from the geometric distribution (Provost and Murray 2011).",
	t: "Times are raised to the power of 1/3.6, charted as single values and carried back (Nelson 1994).",
};

/** How the chart was worked out, a sentence each. */
export function chartMethod(
	{ kind: chosen, screen, baseline, better, preset }: ChartSettings,
	kind: ChartKind,
	{ kind: proposed, reason }: Proposal,
): string[] {
	const name = kindWords[proposed].split(":")[0];
	return [
		lines[kind],
		presetRules[preset],
		...(kind === "xmr"
			? [
					screen
						? "Outlying moving ranges are left out once, as NHSRplotthedots does."
						: "No moving range is left out, as in the workbook of NHS England.",
				]
			: []),
		...(baseline === undefined
			? []
			: [
					`The lines of the first phase are worked out from its first ${baseline} points.`,
				]),
		`It was said that ${betterWords[better]}.`,
		chosen === undefined || chosen === proposed
			? `Why this kind of chart: ${reason}`
			: `The kind of chart was chosen by hand. Proposed is the ${name}: ${reason}`,
	];
}
