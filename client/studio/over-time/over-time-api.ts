import { queryOptions } from "@tanstack/react-query";
import type {
	Chart,
	ChartList,
	NewAnnotation,
	NewChart,
} from "../../../server/over-time/charts.schemas.ts";
import type { ChartFigures } from "../../../server/over-time/figures.schemas.ts";
import type {
	MadeWall,
	NewWall,
	WallList,
} from "../../../server/over-time/walls.schemas.ts";
import type {
	NewSeries,
	PointFigures,
	Series,
	SeriesImport,
	SeriesImportReport,
	SeriesList,
	SeriesPoint,
	SeriesPoints,
} from "../../../server/series/series.schemas.ts";
import { request } from "../request.ts";

const charts = (project: string, rest = "") =>
	`/projects/${project}/charts${rest}`;
const series = (project: string, rest = "") =>
	`/projects/${project}/series${rest}`;
const walls = (project: string, rest = "") =>
	`/projects/${project}/walls${rest}`;

export const overTimeApi = {
	makeChart: (project: string, body: NewChart) =>
		request<Chart>("POST", charts(project), body),
	changeChart: (project: string, chart: string, body: NewChart) =>
		request<Chart>("PUT", charts(project, `/${chart}`), body),
	deleteChart: (project: string, chart: string) =>
		request<void>("DELETE", charts(project, `/${chart}`)),
	preview: (project: string, body: NewChart) =>
		request<ChartFigures>("POST", charts(project, "/preview"), body),
	rebase: (project: string, chart: string, day: string, reason: string) =>
		request<Chart>("PUT", charts(project, `/${chart}/rebases/${day}`), {
			reason,
		}),
	takeBack: (project: string, chart: string, day: string) =>
		request<void>("DELETE", charts(project, `/${chart}/rebases/${day}`)),
	annotate: (project: string, chart: string, body: NewAnnotation) =>
		request<Chart>("POST", charts(project, `/${chart}/annotations`), body),
	takeOff: (project: string, chart: string, annotation: string) =>
		request<void>(
			"DELETE",
			charts(project, `/${chart}/annotations/${annotation}`),
		),
	makeSeries: (project: string, body: NewSeries) =>
		request<Series>("POST", series(project), body),
	deleteSeries: (project: string, id: string) =>
		request<void>("DELETE", series(project, `/${id}`)),
	setPoint: (project: string, id: string, day: string, body: PointFigures) =>
		request<SeriesPoint>("PUT", series(project, `/${id}/points/${day}`), body),
	removePoint: (project: string, id: string, day: string) =>
		request<void>("DELETE", series(project, `/${id}/points/${day}`)),
	importPoints: (project: string, id: string, body: SeriesImport) =>
		request<SeriesImportReport>("POST", series(project, `/${id}/import`), body),
	makeWall: (project: string, body: NewWall) =>
		request<MadeWall>("POST", walls(project), body),
	revokeWall: (project: string, wall: string) =>
		request<void>("DELETE", walls(project, `/${wall}`)),
};

/** Everything of this part: what is drawn, and what it is drawn from. */
export const overTimeKey = (project: string) =>
	["projects", project, "over-time"] as const;

export const chartsQuery = (project: string) =>
	queryOptions({
		queryKey: [...overTimeKey(project), "charts"],
		queryFn: () => request<ChartList>("GET", charts(project)),
	});

export const figuresQuery = (project: string, chart: string) =>
	queryOptions({
		queryKey: [...overTimeKey(project), "charts", chart, "figures"],
		queryFn: () =>
			request<ChartFigures>("GET", charts(project, `/${chart}/figures`)),
	});

export const seriesQuery = (project: string) =>
	queryOptions({
		queryKey: [...overTimeKey(project), "series"],
		queryFn: () => request<SeriesList>("GET", series(project)),
	});

export const pointsQuery = (project: string, id: string) =>
	queryOptions({
		queryKey: [...overTimeKey(project), "series", id, "points"],
		queryFn: () =>
			request<SeriesPoints>("GET", series(project, `/${id}/points`)),
	});

export const wallsQuery = (project: string) =>
	queryOptions({
		queryKey: [...overTimeKey(project), "walls"],
		queryFn: () => request<WallList>("GET", walls(project)),
	});
