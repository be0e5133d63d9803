import { queryOptions } from "@tanstack/react-query";
import type { Change } from "../../../server/change/change.schemas.ts";
import type { Waves } from "../../../server/change/waves.schemas.ts";
import type {
	NewPrimaryMeasure,
	PrimaryMeasures,
} from "../../../server/measures/primary-measure.schemas.ts";
import type { SummaryChoice } from "../api.ts";
import { request } from "../request.ts";

export interface ChangeChoice extends SummaryChoice {
	/** `site`, or `attribute:` and its name. */
	by?: string | undefined;
	/** Id of the comparison site. */
	comparison?: string | undefined;
}

/** In milliseconds: a million responses take a while. */
const patience = 120_000;

const surveyPath = (project: string, survey: string) =>
	`/projects/${project}/surveys/${survey}`;

export const changeQuery = (
	project: string,
	survey: string,
	choice: ChangeChoice,
) =>
	queryOptions({
		queryKey: ["projects", project, "surveys", survey, "change", choice],
		queryFn: () =>
			request<Change>(
				"GET",
				`${surveyPath(project, survey)}/change?${asQuery({ ...choice })}`,
				undefined,
				patience,
			),
	});

/** `precision`: half the width aimed at, in per cent of the scale's range. */
export const wavesQuery = (
	project: string,
	survey: string,
	asked: { site?: string | undefined; precision?: string | undefined },
) =>
	queryOptions({
		queryKey: ["projects", project, "surveys", survey, "waves", asked],
		queryFn: () =>
			request<Waves>(
				"GET",
				`${surveyPath(project, survey)}/waves?${asQuery(asked)}`,
				undefined,
				patience,
			),
	});

const measurePath = (project: string) => `/projects/${project}/primary-measure`;

export const primaryMeasureQuery = (project: string) =>
	queryOptions({
		queryKey: ["projects", project, "primary-measure"],
		queryFn: () => request<PrimaryMeasures>("GET", measurePath(project)),
	});

export function choosePrimaryMeasure(project: string, body: NewPrimaryMeasure) {
	return request<PrimaryMeasures>("PUT", measurePath(project), body);
}

function asQuery(wanted: Record<string, string | undefined>): URLSearchParams {
	const given = Object.entries(wanted).filter(
		(pair): pair is [string, string] => Boolean(pair[1]),
	);
	return new URLSearchParams(given);
}
