import { queryOptions } from "@tanstack/react-query";
import type { Prediction } from "../../../server/beside/beside.schemas.ts";
import type {
	NewOutsideFigure,
	OutsideFigure,
	OutsideFigures,
	OutsideImport,
	OutsideImportReport,
} from "../../../server/beside/outside.schemas.ts";
import type { Value } from "../../../server/beside/value.schemas.ts";
import { request } from "../request.ts";

const figures = (project: string, rest = "") =>
	`/projects/${project}/outside-figures${rest}`;

/** In milliseconds: a bootstrap of many people takes a while. */
const patience = 120_000;

export const besideApi = {
	add: (project: string, body: NewOutsideFigure) =>
		request<OutsideFigure>("POST", figures(project), body),
	change: (project: string, figure: string, body: NewOutsideFigure) =>
		request<OutsideFigure>("PUT", figures(project, `/${figure}`), body),
	remove: (project: string, figure: string) =>
		request<void>("DELETE", figures(project, `/${figure}`)),
	takeBack: (project: string, figure: string) =>
		request<OutsideFigure>("POST", figures(project, `/${figure}/undo`)),
	importValues: (project: string, body: OutsideImport) =>
		request<OutsideImportReport>("POST", figures(project, "/import"), body),
};

/** Figures, and all that is worked out from them. */
export const besideKey = (project: string) =>
	["projects", project, "beside"] as const;

export const outsideFiguresQuery = (project: string) =>
	queryOptions({
		queryKey: [...besideKey(project), "figures"],
		queryFn: () => request<OutsideFigures>("GET", figures(project)),
	});

/** What is asked, by the names of the address; what is absent is left out. */
export type Asked = Readonly<Record<string, string | undefined>>;

export const predictionQuery = (
	project: string,
	survey: string,
	figure: string,
	asked: Asked,
) =>
	queryOptions({
		queryKey: [...besideKey(project), survey, figure, "prediction", asked],
		queryFn: () =>
			request<Prediction>(
				"GET",
				beside(project, survey, figure, "", asked),
				undefined,
				patience,
			),
	});

export const valueQuery = (
	project: string,
	survey: string,
	figure: string,
	asked: Asked,
) =>
	queryOptions({
		queryKey: [...besideKey(project), survey, figure, "value", asked],
		queryFn: () =>
			request<Value>(
				"GET",
				beside(project, survey, figure, "/value", asked),
				undefined,
				patience,
			),
	});

function beside(
	project: string,
	survey: string,
	figure: string,
	what: string,
	asked: Asked,
): string {
	const given = Object.entries(asked).flatMap(([name, value]) =>
		value === undefined ? [] : [[name, value]],
	);
	return `/projects/${project}/surveys/${survey}/beside/${figure}${what}?${new URLSearchParams(given)}`;
}
