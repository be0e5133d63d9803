import { useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import type {
	Report,
	ReportContent,
} from "../../../server/reports/reports.schemas.ts";
import type { SurveyDetail } from "../../../server/surveys/surveys.schemas.ts";
import type { SummaryChoice } from "../api.ts";
import { summaryQuery } from "../queries.ts";
import type { Material } from "./material.ts";
import {
	editionQuery,
	quotesQuery,
	type SurveyKey,
	shownChartQuery,
	themesQuery,
} from "./reports-api.ts";

interface Place {
	project: Project;
	survey: SurveyDetail["survey"];
	report: Report;
}

/** A report with the figures that the reader may see today. */
export function useLiveMaterial(place: Place): Material {
	const { report, project, survey } = place;
	const key = { project: project.id, survey: survey.id };
	const summaries = useSuspenseQueries({
		queries: choicesOf(report.content).map((choice) =>
			summaryQuery(project.id, survey.id, choice),
		),
	});
	const ids = new Set(report.content.sections.flatMap(({ charts }) => charts));
	const charts = useSuspenseQueries({
		queries: [...ids].map((chart) => shownChartQuery(project.id, chart)),
	});
	const shows = report.content.sections.some((section) => section.themes);
	const themes = useSuspenseQueries({
		queries: (shows ? [key] : []).map(themesQuery),
	});
	return {
		...settingOf(place),
		title: report.title,
		content: report.content,
		summaries: summaries.map(({ data }) => data),
		charts: [...ids].flatMap((chart, index) => {
			const figures = charts[index]?.data;
			return figures ? [{ chart, figures }] : [];
		}),
		themes: themes[0]?.data ?? null,
		quotes: useQuotes(key),
		edition: null,
		asOf: summaries[0]?.data.asOf ?? new Date().toISOString(),
	};
}

/** A report as it was frozen, with the quotes that have not been taken back since. */
export function useFrozenMaterial(place: Place, edition: string): Material {
	const { report, project, survey } = place;
	const key = { project: project.id, survey: survey.id };
	const { data } = useSuspenseQuery(editionQuery(key, report.id, edition));
	const { title, content, summaries, charts, themes, frozenAt } = data.body;
	return {
		...settingOf(place),
		title,
		content,
		summaries,
		charts,
		themes,
		quotes: useQuotes(key),
		edition: data,
		asOf: frozenAt,
	};
}

function settingOf({ project, survey }: Place) {
	return {
		survey: survey.title,
		project: project.name,
		synthetic: project.synthetic,
	};
}

function useQuotes(key: SurveyKey) {
	return useSuspenseQuery(quotesQuery(key)).data.quotes;
}

/** The comparisons that a report's figures are taken from, each once. */
function choicesOf({ sections }: ReportContent): SummaryChoice[] {
	const found = new Map<string, SummaryChoice>();
	for (const { from, to, site } of sections.flatMap(({ figures }) => figures))
		found.set(JSON.stringify([from, to, site]), {
			from,
			to,
			site: site ?? undefined,
		});
	return [...found.values()];
}
