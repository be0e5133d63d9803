import type { ChartFigures } from "../../../server/over-time/figures.schemas.ts";
import type {
	ChosenFigure,
	EditionEntry,
	ReportContent,
	Section,
} from "../../../server/reports/reports.schemas.ts";
import type {
	ItemSummary,
	ScaleSummary,
	Summary,
} from "../../../server/summaries/summaries.schemas.ts";
import type { Quote } from "../../../server/themes/quotes.schemas.ts";
import type { ThemeFigures } from "../../../server/themes/theme-figures.schemas.ts";

/** Everything that a report is drawn from: live, or as it was frozen. */
export interface Material {
	title: string;
	content: ReportContent;
	survey: string;
	project: string;
	synthetic: boolean;
	summaries: readonly Summary[];
	/** Charts over time by their ids; one that is gone is left out. */
	charts: readonly { chart: string; figures: ChartFigures }[];
	/** Null where the report shows none. */
	themes: ThemeFigures | null;
	/** Every quote of the survey that stands. */
	quotes: readonly Quote[];
	/** Null for a report with the figures of today. */
	edition: EditionEntry | null;
	/** An instant: when the figures were worked out. */
	asOf: string;
}

/** A figure with what it shows; both null where it is no longer there. */
export interface FoundFigure {
	figure: ChosenFigure;
	summary: Summary | undefined;
	scale: ScaleSummary | undefined;
	item: ItemSummary | undefined;
}

export function findFigure(
	{ summaries }: Material,
	figure: ChosenFigure,
): FoundFigure {
	const { from, to, site, of, id } = figure;
	const summary = summaries.find(
		(each) =>
			each.from.key === from &&
			each.to.key === to &&
			(each.site?.id ?? null) === site,
	);
	return {
		figure,
		summary,
		scale:
			of === "scale"
				? summary?.scales.find(({ scale }) => scale === id)
				: undefined,
		item:
			of === "item"
				? summary?.items.find(({ item }) => item === id)
				: undefined,
	};
}

/** A scale that the report shows, with the comparison that it is of. */
export interface ShownScale {
	summary: Summary;
	scale: ScaleSummary;
}

/** The scales that a report shows, each comparison once, the main one first. */
export function shownScales(material: Material): ShownScale[] {
	const figures = material.content.sections.flatMap(({ figures }) => figures);
	const shown = figures
		.map((figure) => findFigure(material, figure))
		.flatMap(({ summary, scale }) =>
			summary && scale ? [{ summary, scale }] : [],
		);
	const distinct = shown.filter(
		({ scale }, index) =>
			shown.findIndex((each) => each.scale === scale) === index,
	);
	const isMain = ({ scale, summary }: ShownScale) =>
		scale.primary && summary.site === null;
	return [
		...distinct.filter(isMain),
		...distinct.filter((each) => !isMain(each)),
	];
}

/** What to know before reading the figures, each sentence once. */
export function notesOf(material: Material): string[] {
	const notes = shownScales(material).flatMap(({ summary, scale }) => [
		...summary.notes,
		...scale.notes,
	]);
	const ofItems = material.summaries.flatMap(({ notes }) => notes);
	return [...new Set([...notes, ...ofItems].map(({ text }) => text))];
}

/** The quotes of a section, or of all, in the order in which they were chosen; those taken back are left out. */
export function quotesOf(
	{ quotes }: Material,
	sections: readonly Section[],
): Quote[] {
	const chosen = new Set(sections.flatMap((section) => section.quotes));
	return [...chosen].flatMap(
		(id) => quotes.find((each) => each.id === id) ?? [],
	);
}
