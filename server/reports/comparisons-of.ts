import type { ChosenFigure, ReportContent } from "./reports.schemas.ts";

/** Two waves, at a site or at all, and what a report shows of them. */
export interface ReportComparison {
	from: string;
	to: string;
	site: string | null;
	figures: ChosenFigure[];
}

/** The comparisons that a report's figures are taken from, each once, in the order in which they appear. */
export function comparisonsOf({ sections }: ReportContent): ReportComparison[] {
	const found = new Map<string, ReportComparison>();
	for (const figure of sections.flatMap(({ figures }) => figures)) {
		const { from, to, site } = figure;
		const key = JSON.stringify([from, to, site]);
		const comparison = found.get(key) ?? { from, to, site, figures: [] };
		comparison.figures.push(figure);
		found.set(key, comparison);
	}
	return [...found.values()];
}
