import type {
	ChartSettings,
	NewAnnotation,
} from "../over-time/charts.schemas.ts";
import type { NewSeries, SeriesPoint } from "../series/series.schemas.ts";

/** A chart over time of the sample project, before what it draws has an id. */
export interface SampleChart {
	title: string;
	settings: Omit<ChartSettings, "source">;
	rebase?: { day: string; reason: string };
	annotations?: readonly NewAnnotation[];
}

/** A chart of a survey's answers, at all sites where no name of one is given. */
export interface SampleSurveyChart extends SampleChart {
	source: { of: "mean"; scale: string } | { of: "responses" };
	site?: string;
}

/** Figures from elsewhere, with the chart that shows them where they have one of their own. */
export interface SampleSeries {
	series: Omit<NewSeries, "site">;
	/** Name of the site that they are of. */
	site?: string;
	points: readonly SeriesPoint[];
	chart?: SampleChart;
}

export const weekly = {
	period: "week",
	preset: "making-data-count",
	screen: false,
	better: "increase",
} as const;
