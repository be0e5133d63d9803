import { queryOptions } from "@tanstack/react-query";
import type {
	NewReading,
	RedFlags,
} from "../../../server/red-flags/red-flags.schemas.ts";
import { request } from "../request.ts";

const path = (project: string, survey: string) =>
	`/projects/${project}/surveys/${survey}/red-flags`;

export const redFlagsApi = {
	read: (project: string, survey: string, response: string, body: NewReading) =>
		request<RedFlags>(
			"POST",
			`${path(project, survey)}/${response}/read`,
			body,
		),
};

/** Looking is entered in the audit, so it is not asked anew every few seconds. */
export const redFlagsQuery = (project: string, survey: string) =>
	queryOptions({
		queryKey: ["projects", project, "surveys", survey, "red-flags"],
		queryFn: () => request<RedFlags>("GET", path(project, survey)),
		refetchInterval: 5 * 60_000,
	});
