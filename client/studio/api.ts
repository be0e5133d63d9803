/** Every call that the studio makes, with the shapes that its routes declare. */
import type {
	CreatedToken,
	Credentials,
	NewToken,
	Session,
	SetUp,
	SetUpState,
	TokenList,
} from "../../server/accounts/accounts.schemas.ts";
import type {
	InstrumentDetail,
	InstrumentList,
} from "../../server/instruments/instruments.schemas.ts";
import type {
	CreatedLink,
	LinkList,
	NewLink,
} from "../../server/links/links.schemas.ts";
import type {
	NewParticipant,
	Participant,
	ParticipantList,
} from "../../server/participants/participants.schemas.ts";
import type {
	Member,
	MemberList,
	NewMember,
	NewProject,
	NewSite,
	Project,
	ProjectList,
	Site,
	SiteList,
} from "../../server/projects/projects.schemas.ts";
import type { Progress } from "../../server/responses/responses.schemas.ts";
import type { Summary } from "../../server/summaries/summaries.schemas.ts";
import type {
	NewSurvey,
	Survey,
	SurveyDetail,
	SurveyList,
	Wave,
	WaveChange,
} from "../../server/surveys/surveys.schemas.ts";
import { request } from "./request.ts";

/** Which two waves are compared, at which site. */
export interface SummaryChoice {
	from: string;
	to: string;
	site?: string | undefined;
}

const surveyPath = (project: string, survey: string) =>
	`/projects/${project}/surveys/${survey}`;

export const api = {
	setUpState: () => request<SetUpState>("GET", "/setup"),
	setUp: (body: SetUp) => request<Session>("POST", "/setup", body),

	session: () => request<Session>("GET", "/session"),
	signIn: (body: Credentials) => request<Session>("POST", "/session", body),
	signOut: () => request<void>("DELETE", "/session"),

	tokens: () => request<TokenList>("GET", "/tokens"),
	createToken: (body: NewToken) =>
		request<CreatedToken>("POST", "/tokens", body),
	revokeToken: (token: string) => request<void>("DELETE", `/tokens/${token}`),

	projects: () => request<ProjectList>("GET", "/projects"),
	createProject: (body: NewProject) =>
		request<Project>("POST", "/projects", body),
	sites: (project: string) =>
		request<SiteList>("GET", `/projects/${project}/sites`),
	addSite: (project: string, body: NewSite) =>
		request<Site>("POST", `/projects/${project}/sites`, body),
	members: (project: string) =>
		request<MemberList>("GET", `/projects/${project}/members`),
	addMember: (project: string, body: NewMember) =>
		request<Member>("POST", `/projects/${project}/members`, body),
	participants: (project: string) =>
		request<ParticipantList>("GET", `/projects/${project}/participants`),
	addParticipant: (project: string, body: NewParticipant) =>
		request<Participant>("POST", `/projects/${project}/participants`, body),

	instruments: () => request<InstrumentList>("GET", "/instruments"),
	instrument: (id: string, version: string) =>
		request<InstrumentDetail>("GET", `/instruments/${id}/versions/${version}`),

	surveys: (project: string) =>
		request<SurveyList>("GET", `/projects/${project}/surveys`),
	survey: (project: string, survey: string) =>
		request<SurveyDetail>("GET", surveyPath(project, survey)),
	createSurvey: (project: string, body: NewSurvey) =>
		request<Survey>("POST", `/projects/${project}/surveys`, body),

	changeWave: (
		project: string,
		survey: string,
		wave: string,
		body: WaveChange,
	) =>
		request<Wave>(
			"PATCH",
			`${surveyPath(project, survey)}/waves/${wave}`,
			body,
		),

	links: (project: string, survey: string) =>
		request<LinkList>("GET", `${surveyPath(project, survey)}/links`),
	createLink: (project: string, survey: string, body: NewLink) =>
		request<CreatedLink>("POST", `${surveyPath(project, survey)}/links`, body),
	revokeLink: (project: string, survey: string, link: string) =>
		request<void>("DELETE", `${surveyPath(project, survey)}/links/${link}`),

	progress: (project: string, survey: string) =>
		request<Progress>("GET", `${surveyPath(project, survey)}/progress`),
	summary: (project: string, survey: string, choice: SummaryChoice) =>
		request<Summary>(
			"GET",
			`${surveyPath(project, survey)}/summary?${summaryQuery(choice)}`,
		),
};

/** Addresses of the files that the browser downloads by itself. */
export const downloads = {
	responses: (project: string, survey: string) =>
		`/api/v1${surveyPath(project, survey)}/responses?format=csv`,
	codebook: (project: string, survey: string) =>
		`/api/v1${surveyPath(project, survey)}/codebook?format=csv`,
};

function summaryQuery({ from, to, site }: SummaryChoice): URLSearchParams {
	return new URLSearchParams({ from, to, ...(site && { site }) });
}
