/** What the studio reads, each under the key by which it is kept and refreshed. */
import { QueryClient, queryOptions } from "@tanstack/react-query";
import { api, type SummaryChoice } from "./api.ts";
import { ApiProblem } from "./request.ts";

export const queryClient = new QueryClient({
	defaultOptions: {
		queries: {
			staleTime: 5_000,
			networkMode: "always",
			retry: (failures, problem) => failures < 2 && mayPass(problem),
		},
		// Without a network a form says so at once; it does not wait.
		mutations: { networkMode: "always" },
	},
});

/** Trying again helps when the server was away, not when it said no. */
function mayPass(problem: Error): boolean {
	return problem instanceof ApiProblem && problem.status >= 502;
}

export const setUpQuery = queryOptions({
	queryKey: ["set-up"],
	queryFn: api.setUpState,
});

/** Who is signed in; null when nobody is. Asked once: any later call shows that the session is over. */
export const sessionQuery = queryOptions({
	queryKey: ["session"],
	queryFn: () => api.session().catch(nobody),
	staleTime: Number.POSITIVE_INFINITY,
});

function nobody(problem: unknown): null {
	if (problem instanceof ApiProblem && problem.status === 401) return null;
	throw problem;
}

export const tokensQuery = queryOptions({
	queryKey: ["tokens"],
	queryFn: api.tokens,
});

export const projectsQuery = queryOptions({
	queryKey: ["projects"],
	queryFn: api.projects,
});

export const sitesQuery = (project: string) =>
	queryOptions({
		queryKey: ["projects", project, "sites"],
		queryFn: () => api.sites(project),
	});

export const membersQuery = (project: string) =>
	queryOptions({
		queryKey: ["projects", project, "members"],
		queryFn: () => api.members(project),
	});

export const participantsQuery = (project: string) =>
	queryOptions({
		queryKey: ["projects", project, "participants"],
		queryFn: () => api.participants(project),
	});

export const surveysQuery = (project: string) =>
	queryOptions({
		queryKey: ["projects", project, "surveys"],
		queryFn: () => api.surveys(project),
	});

export const surveyQuery = (project: string, survey: string) =>
	queryOptions({
		queryKey: ["projects", project, "surveys", survey],
		queryFn: () => api.survey(project, survey),
	});

export const linksQuery = (project: string, survey: string) =>
	queryOptions({
		queryKey: ["projects", project, "surveys", survey, "links"],
		queryFn: () => api.links(project, survey),
	});

export const progressQuery = (project: string, survey: string) =>
	queryOptions({
		queryKey: ["projects", project, "surveys", survey, "progress"],
		queryFn: () => api.progress(project, survey),
	});

export const summaryQuery = (
	project: string,
	survey: string,
	choice: SummaryChoice,
) =>
	queryOptions({
		queryKey: ["projects", project, "surveys", survey, "summary", choice],
		queryFn: () => api.summary(project, survey, choice),
	});

export const instrumentsQuery = queryOptions({
	queryKey: ["instruments"],
	queryFn: api.instruments,
});

export const instrumentQuery = (id: string, version: string) =>
	queryOptions({
		queryKey: ["instruments", id, version],
		queryFn: () => api.instrument(id, version),
	});
