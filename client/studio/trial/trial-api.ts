import { queryOptions } from "@tanstack/react-query";
import type {
	NewInterviewNote,
	Trial,
} from "../../../server/trials/trials.schemas.ts";
import { request } from "../request.ts";

const base = (project: string, survey: string) =>
	`/projects/${project}/surveys/${survey}/trial`;

export const trialKey = (project: string, survey: string) => [
	"projects",
	project,
	"surveys",
	survey,
	"trial",
];

export const trialQuery = (project: string, survey: string) =>
	queryOptions({
		queryKey: trialKey(project, survey),
		queryFn: () => request<Trial>("GET", base(project, survey)),
	});

export const trialApi = {
	add: (project: string, survey: string, note: NewInterviewNote) =>
		request<Trial>("POST", `${base(project, survey)}/notes`, note),
	change: (
		project: string,
		survey: string,
		id: string,
		note: NewInterviewNote,
	) => request<Trial>("PUT", `${base(project, survey)}/notes/${id}`, note),
	remove: (project: string, survey: string, id: string) =>
		request<void>("DELETE", `${base(project, survey)}/notes/${id}`),
};
