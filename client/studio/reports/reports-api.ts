import { queryOptions } from "@tanstack/react-query";
import type { ChartFigures } from "../../../server/over-time/figures.schemas.ts";
import type { Edition } from "../../../server/reports/editions.schemas.ts";
import type {
	NewReport,
	Report,
	ReportChange,
	ReportList,
} from "../../../server/reports/reports.schemas.ts";
import type { QuoteList } from "../../../server/themes/quotes.schemas.ts";
import type { ThemeFigures } from "../../../server/themes/theme-figures.schemas.ts";
import { ApiProblem, request } from "../request.ts";

/** Which survey of which project. */
export interface SurveyKey {
	project: string;
	survey: string;
}

const path = ({ project, survey }: SurveyKey, report = "") =>
	`/projects/${project}/surveys/${survey}/reports${report && `/${report}`}`;

export const reportsApi = {
	begin: (key: SurveyKey, body: NewReport) =>
		request<Report>("POST", path(key), body),
	save: (key: SurveyKey, report: string, body: ReportChange) =>
		request<Report>("PUT", path(key, report), body),
	remove: (key: SurveyKey, report: string) =>
		request<void>("DELETE", path(key, report)),
	freeze: (key: SurveyKey, report: string, version: number) =>
		request<Edition>("POST", `${path(key, report)}/editions`, { version }),
};

const reportsKey = ({ project, survey }: SurveyKey) =>
	["projects", project, "surveys", survey, "reports"] as const;

export const reportsQuery = (key: SurveyKey) =>
	queryOptions({
		queryKey: reportsKey(key),
		queryFn: () => request<ReportList>("GET", path(key)),
	});

export const reportQuery = (key: SurveyKey, report: string) =>
	queryOptions({
		queryKey: [...reportsKey(key), report],
		queryFn: () => request<Report>("GET", path(key, report)),
	});

/** Read once for the editor: somebody else's version must not replace what is being typed. */
export const editedReportQuery = (key: SurveyKey, report: string) =>
	queryOptions({
		...reportQuery(key, report),
		queryKey: [...reportsKey(key), report, "edited"],
		staleTime: Number.POSITIVE_INFINITY,
	});

/** An edition never changes, so it is asked for once. */
export const editionQuery = (key: SurveyKey, report: string, edition: string) =>
	queryOptions({
		queryKey: [...reportsKey(key), report, "editions", edition],
		queryFn: () =>
			request<Edition>("GET", `${path(key, report)}/editions/${edition}`),
		staleTime: Number.POSITIVE_INFINITY,
	});

/** Words that may be quoted. */
export const quotesQuery = ({ project, survey }: SurveyKey) =>
	queryOptions({
		queryKey: ["projects", project, "surveys", survey, "quotes", "of reports"],
		queryFn: () =>
			request<QuoteList>(
				"GET",
				`/projects/${project}/surveys/${survey}/quotes`,
			),
	});

/** How many mention each theme. */
export const themesQuery = ({ project, survey }: SurveyKey) =>
	queryOptions({
		queryKey: ["projects", project, "surveys", survey, "themes", "of reports"],
		queryFn: () =>
			request<ThemeFigures>(
				"GET",
				`/projects/${project}/surveys/${survey}/theme-figures`,
			),
	});

/** A chart over time; null for one that is gone or cannot be drawn now, without which the report still stands. */
export const shownChartQuery = (project: string, chart: string) =>
	queryOptions({
		queryKey: ["projects", project, "charts", chart, "of reports"],
		queryFn: () =>
			request<ChartFigures>(
				"GET",
				`/projects/${project}/charts/${chart}/figures`,
			).catch(nothingToShow),
	});

function nothingToShow(problem: unknown): null {
	const status = problem instanceof ApiProblem ? problem.status : 0;
	if (status === 404 || status === 422) return null;
	throw problem;
}
