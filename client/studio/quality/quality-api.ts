import { queryOptions } from "@tanstack/react-query";
import type {
	FlaggedResponses,
	Quality,
} from "../../../server/quality/quality.schemas.ts";
import { request } from "../request.ts";

/** In milliseconds: hundreds of thousands of responses take a while. */
const patience = 120_000;

const path = (project: string, survey: string, what: string, wave: string) =>
	`/projects/${project}/surveys/${survey}/${what}?${new URLSearchParams({ wave })}`;

export const qualityQuery = (project: string, survey: string, wave: string) =>
	queryOptions({
		queryKey: ["projects", project, "surveys", survey, "quality", wave],
		queryFn: () =>
			request<Quality>(
				"GET",
				path(project, survey, "quality", wave),
				undefined,
				patience,
			),
	});

export const flaggedQuery = (project: string, survey: string, wave: string) =>
	queryOptions({
		queryKey: ["projects", project, "surveys", survey, "flagged", wave],
		queryFn: () =>
			request<FlaggedResponses>(
				"GET",
				path(project, survey, "quality/flagged", wave),
				undefined,
				patience,
			),
	});
