/** What the studio reads, each under the key by which it is kept and refreshed. */
import {
	MutationCache,
	QueryCache,
	QueryClient,
	queryOptions,
} from "@tanstack/react-query";
import { api, type SummaryChoice } from "./api.ts";
import { ApiProblem } from "./request.ts";

export const queryClient = new QueryClient({
	queryCache: new QueryCache({ onError: askAgainWhoIsHere }),
	mutationCache: new MutationCache({ onError: askAgainWhoIsHere }),
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

/** From now on the organisation may ask for a second step: the session says so, and the shell shows it. */
function askAgainWhoIsHere(problem: Error): void {
	if (problem instanceof ApiProblem && problem.type === "second-factor-needed")
		queryClient.invalidateQueries(sessionQuery);
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

/** The organisation's own sign-in; it does not change while the server runs. */
export const providerQuery = queryOptions({
	queryKey: ["provider"],
	queryFn: api.provider,
	staleTime: Number.POSITIVE_INFINITY,
});

export const identitiesQuery = queryOptions({
	queryKey: ["identities"],
	queryFn: api.identities,
});

export const factorsQuery = queryOptions({
	queryKey: ["second-factor"],
	queryFn: api.factors,
});

export const sessionsQuery = queryOptions({
	queryKey: ["sessions"],
	queryFn: api.sessions,
});

export const organisationQuery = queryOptions({
	queryKey: ["organisation"],
	queryFn: api.organisation,
});

export const accountsQuery = queryOptions({
	queryKey: ["organisation", "accounts"],
	queryFn: api.accounts,
});

export const tokensQuery = queryOptions({
	queryKey: ["tokens"],
	queryFn: api.tokens,
});

export const projectsQuery = queryOptions({
	queryKey: ["projects"],
	queryFn: api.projects,
});

export const governanceQuery = (project: string) =>
	queryOptions({
		queryKey: ["projects", project, "governance"],
		queryFn: () => api.governance(project),
	});

export const informationQuery = (project: string, survey: string) =>
	queryOptions({
		queryKey: ["projects", project, "surveys", survey, "information"],
		queryFn: () => api.information(project, survey),
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

export const invitationsQuery = (project: string) =>
	queryOptions({
		queryKey: ["projects", project, "invitations"],
		queryFn: () => api.invitations(project),
	});

export const invitationQuery = (token: string) =>
	queryOptions({
		queryKey: ["invitations", token],
		queryFn: () => api.invitation(token),
	});

export const participantsQuery = (project: string) =>
	queryOptions({
		queryKey: ["projects", project, "participants"],
		queryFn: () => api.participants(project),
	});

export const participantQuery = (project: string, participant: string) =>
	queryOptions({
		queryKey: ["projects", project, "participants", participant],
		queryFn: () => api.participant(project, participant),
	});

export const contactQuery = (project: string, participant: string) =>
	queryOptions({
		queryKey: ["projects", project, "participants", participant, "contact"],
		queryFn: () => api.contact(project, participant),
		// Each look is entered in the audit.
		refetchOnWindowFocus: false,
	});

export const invitedQuery = (project: string, survey: string) =>
	queryOptions({
		queryKey: ["projects", project, "surveys", survey, "links", "invited"],
		queryFn: () => api.invited(project, survey),
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

/** Asked once: each look is entered in the audit. */
export const linkageQuery = (
	project: string,
	survey: string,
	from: string,
	to: string,
) =>
	queryOptions({
		queryKey: ["projects", project, "surveys", survey, "linkage", from, to],
		queryFn: () => api.linkage(project, survey, from, to),
		staleTime: 60_000,
	});

export const linksQuery = (project: string, survey: string) =>
	queryOptions({
		queryKey: ["projects", project, "surveys", survey, "links"],
		queryFn: () => api.links(project, survey),
	});

/** Asked once: each look is entered in the audit. */
export const responseQuery = (
	project: string,
	survey: string,
	response: string,
) =>
	queryOptions({
		queryKey: ["projects", project, "surveys", survey, "responses", response],
		queryFn: () => api.response(project, survey, response),
		retry: false,
	});

/** Asked once: each look is entered in the audit. */
export const commentsQuery = (project: string, survey: string, wave: string) =>
	queryOptions({
		queryKey: ["projects", project, "surveys", survey, "comments", wave],
		queryFn: () => api.comments(project, survey, wave),
		staleTime: 60_000,
	});

export const retentionQuery = (project: string) =>
	queryOptions({
		queryKey: ["projects", project, "retention"],
		queryFn: () => api.retention(project),
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

export const auditQuery = (path: string, query: string) =>
	queryOptions({
		queryKey: ["audit", path, query],
		queryFn: () => api.audit(path, query),
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
