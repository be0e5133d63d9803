/** Every call that the studio makes, with the shapes that its routes declare. */
import type {
	AuthenticationResponseJSON,
	PublicKeyCredentialCreationOptionsJSON,
	PublicKeyCredentialRequestOptionsJSON,
	RegistrationResponseJSON,
} from "@simplewebauthn/browser";
import type {
	CreatedToken,
	Credentials,
	NewToken,
	PasswordChange,
	SecondStep,
	Session,
	SessionList,
	SetUp,
	SetUpState,
	TokenList,
} from "../../server/accounts/accounts.schemas.ts";
import type {
	AccountChange,
	AccountList,
	Organisation,
	OrganisationChange,
} from "../../server/accounts/organisation.schemas.ts";
import type { AuditPage } from "../../server/audit/audit.schemas.ts";
import type { Comments } from "../../server/comments/comments.schemas.ts";
import type {
	Governance,
	GovernanceChange,
} from "../../server/governance/governance.schemas.ts";
import type {
	InstrumentDetail,
	InstrumentList,
} from "../../server/instruments/instruments.schemas.ts";
import type {
	CreatedInvitation,
	InvitationList,
	Joined,
	NewcomersAccount,
	NewInvitation,
	OpenInvitation,
} from "../../server/invitations/invitations.schemas.ts";
import type {
	LinkageChange,
	LinkageReport,
	NewDecision,
} from "../../server/linkage/linkage.schemas.ts";
import type {
	BulkLinks,
	Invited,
	NewBulkLinks,
} from "../../server/links/bulk-links.schemas.ts";
import type {
	CreatedLink,
	LinkList,
	NewLink,
} from "../../server/links/links.schemas.ts";
import type {
	IdentityList,
	NewFlow,
	ProviderName,
	StartedFlow,
} from "../../server/oidc/oidc.schemas.ts";
import type {
	Import,
	ImportReport,
} from "../../server/participants/import/import.schemas.ts";
import type {
	NewParticipant,
	Participant,
	ParticipantChange,
	ParticipantList,
	Stop,
} from "../../server/participants/participants.schemas.ts";
import type {
	MemberChange,
	MemberList,
	NewProject,
	NewSite,
	Project,
	ProjectList,
	Site,
	SiteList,
} from "../../server/projects/projects.schemas.ts";
import type { Progress } from "../../server/responses/responses.schemas.ts";
import type {
	Correction,
	Erased,
	Erasure,
	ResponseInWords,
	Retention,
	RetentionRun,
} from "../../server/rights/rights.schemas.ts";
import type {
	Factors,
	NewAuthenticator,
	Protected,
	RecoveryCodes,
	SecondFactor,
} from "../../server/second-factor/factors.schemas.ts";
import type { Summary } from "../../server/summaries/summaries.schemas.ts";
import type {
	Information,
	InformationList,
	NewInformation,
} from "../../server/surveys/information.schemas.ts";
import type {
	NewSurvey,
	Survey,
	SurveyDetail,
	SurveyList,
	Wave,
	WaveChange,
} from "../../server/surveys/surveys.schemas.ts";
import type {
	Contact,
	ContactList,
	HeldContact,
} from "../../server/vault/contacts.schemas.ts";
import type {
	ParticipantWithdrawal,
	Withdrawn,
} from "../../server/withdrawals/withdrawals.schemas.ts";
import { request } from "./request.ts";

/** Which two waves are compared, at which site. */
export interface SummaryChoice {
	from: string;
	to: string;
	site?: string | undefined;
}

/** In milliseconds: 100,000 people take a while. */
const importPatience = 180_000;

const personPath = (project: string, participant: string) =>
	`/projects/${project}/participants/${participant}`;
const surveyPath = (project: string, survey: string) =>
	`/projects/${project}/surveys/${survey}`;

export const api = {
	setUpState: () => request<SetUpState>("GET", "/setup"),
	setUp: (body: SetUp) => request<Session>("POST", "/setup", body),

	session: () => request<Session>("GET", "/session"),
	signIn: (body: Credentials) =>
		request<Session | SecondStep>("POST", "/session", body),
	showSecondFactor: (body: SecondFactor) =>
		request<Session>("POST", "/session/second-factor", body),
	passkeyToShow: () =>
		request<PublicKeyCredentialRequestOptionsJSON>(
			"POST",
			"/session/passkey/options",
		),
	showPasskey: (response: AuthenticationResponseJSON) =>
		request<Session>("POST", "/session/passkey", { response }),
	signOut: () => request<void>("DELETE", "/session"),

	sessions: () => request<SessionList>("GET", "/sessions"),
	endSession: (session: string) =>
		request<void>("DELETE", `/sessions/${session}`),
	endOtherSessions: () => request<void>("DELETE", "/sessions"),
	changePassword: (body: PasswordChange) =>
		request<void>("POST", "/password", body),

	factors: () => request<Factors>("GET", "/second-factor"),
	startAuthenticator: () =>
		request<NewAuthenticator>("POST", "/second-factor/authenticator"),
	confirmAuthenticator: (code: string) =>
		request<Protected>("POST", "/second-factor/authenticator/confirm", {
			code,
		}),
	removeAuthenticator: () =>
		request<void>("DELETE", "/second-factor/authenticator"),
	makeRecoveryCodes: () =>
		request<RecoveryCodes>("POST", "/second-factor/recovery-codes"),
	passkeyToMake: () =>
		request<PublicKeyCredentialCreationOptionsJSON>(
			"POST",
			"/second-factor/passkeys/options",
		),
	addPasskey: (name: string, response: RegistrationResponseJSON) =>
		request<Protected>("POST", "/second-factor/passkeys", { name, response }),
	removePasskey: (passkey: string) =>
		request<void>("DELETE", `/second-factor/passkeys/${passkey}`),

	organisation: () => request<Organisation>("GET", "/organisation"),
	changeOrganisation: (body: OrganisationChange) =>
		request<Organisation>("PATCH", "/organisation", body),
	accounts: () => request<AccountList>("GET", "/organisation/accounts"),
	changeAccount: (account: string, body: AccountChange) =>
		request<void>("PATCH", `/organisation/accounts/${account}`, body),

	provider: () => request<ProviderName>("GET", "/oidc"),
	startSignIn: (body: NewFlow) =>
		request<StartedFlow>("POST", "/oidc/sign-in", body),
	startLink: () => request<StartedFlow>("POST", "/oidc/link"),
	identities: () => request<IdentityList>("GET", "/oidc/identities"),
	disconnect: (identity: string) =>
		request<void>("DELETE", `/oidc/identities/${identity}`),

	tokens: () => request<TokenList>("GET", "/tokens"),
	createToken: (body: NewToken) =>
		request<CreatedToken>("POST", "/tokens", body),
	revokeToken: (token: string) => request<void>("DELETE", `/tokens/${token}`),

	projects: () => request<ProjectList>("GET", "/projects"),
	createProject: (body: NewProject) =>
		request<Project>("POST", "/projects", body),
	governance: (project: string) =>
		request<Governance>("GET", `/projects/${project}/governance`),
	saveGovernance: (project: string, body: GovernanceChange) =>
		request<Governance>("PUT", `/projects/${project}/governance`, body),
	goLive: (project: string) =>
		request<Governance>("POST", `/projects/${project}/go-live`),
	sites: (project: string) =>
		request<SiteList>("GET", `/projects/${project}/sites`),
	addSite: (project: string, body: NewSite) =>
		request<Site>("POST", `/projects/${project}/sites`, body),
	members: (project: string) =>
		request<MemberList>("GET", `/projects/${project}/members`),
	changeMember: (project: string, account: string, body: MemberChange) =>
		request<void>("PATCH", `/projects/${project}/members/${account}`, body),
	removeMember: (project: string, account: string) =>
		request<void>("DELETE", `/projects/${project}/members/${account}`),
	invitations: (project: string) =>
		request<InvitationList>("GET", `/projects/${project}/invitations`),
	invite: (project: string, body: NewInvitation) =>
		request<CreatedInvitation>(
			"POST",
			`/projects/${project}/invitations`,
			body,
		),
	withdrawInvitation: (project: string, invitation: string) =>
		request<void>("DELETE", `/projects/${project}/invitations/${invitation}`),
	invitation: (token: string) =>
		request<OpenInvitation>("GET", `/invitations/${token}`),
	joinAsNewcomer: (token: string, body: NewcomersAccount) =>
		request<Joined>("POST", `/invitations/${token}`, body),
	acceptInvitation: (token: string) =>
		request<Joined>("POST", `/invitations/${token}/accept`),
	participants: (project: string) =>
		request<ParticipantList>("GET", `/projects/${project}/participants`),
	addParticipant: (project: string, body: NewParticipant) =>
		request<Participant>("POST", `/projects/${project}/participants`, body),
	importParticipants: (project: string, body: Import) =>
		request<ImportReport>(
			"POST",
			`/projects/${project}/participants/import`,
			body,
			importPatience,
		),
	participant: (project: string, participant: string) =>
		request<Participant>("GET", personPath(project, participant)),
	changeParticipant: (
		project: string,
		participant: string,
		body: ParticipantChange,
	) => request<Participant>("PATCH", personPath(project, participant), body),
	stopParticipant: (project: string, participant: string, body: Stop) =>
		request<Participant>(
			"PUT",
			`${personPath(project, participant)}/stop`,
			body,
		),
	resumeParticipant: (project: string, participant: string) =>
		request<Participant>("DELETE", `${personPath(project, participant)}/stop`),
	withdrawParticipant: (
		project: string,
		participant: string,
		body: ParticipantWithdrawal,
	) =>
		request<Withdrawn>(
			"POST",
			`${personPath(project, participant)}/withdrawal`,
			body,
		),
	contact: (project: string, participant: string) =>
		request<HeldContact>("GET", `${personPath(project, participant)}/contact`),
	saveContact: (project: string, participant: string, body: Contact) =>
		request<void>("PUT", `${personPath(project, participant)}/contact`, body),
	deleteContact: (project: string, participant: string) =>
		request<void>("DELETE", `${personPath(project, participant)}/contact`),
	contacts: (project: string, purpose: "view" | "letters") =>
		request<ContactList>("GET", `/projects/${project}/contacts?for=${purpose}`),

	instruments: () => request<InstrumentList>("GET", "/instruments"),
	instrument: (id: string, version: string) =>
		request<InstrumentDetail>("GET", `/instruments/${id}/versions/${version}`),

	surveys: (project: string) =>
		request<SurveyList>("GET", `/projects/${project}/surveys`),
	survey: (project: string, survey: string) =>
		request<SurveyDetail>("GET", surveyPath(project, survey)),
	createSurvey: (project: string, body: NewSurvey) =>
		request<Survey>("POST", `/projects/${project}/surveys`, body),

	information: (project: string, survey: string) =>
		request<InformationList>(
			"GET",
			`${surveyPath(project, survey)}/information`,
		),
	addInformation: (project: string, survey: string, body: NewInformation) =>
		request<Information>(
			"POST",
			`${surveyPath(project, survey)}/information`,
			body,
		),

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

	linkage: (project: string, survey: string, from: string, to: string) =>
		request<LinkageReport>(
			"GET",
			`${surveyPath(project, survey)}/linkage?${new URLSearchParams({ from, to })}`,
		),
	changeLinkage: (project: string, survey: string, body: LinkageChange) =>
		request<Survey>("POST", `${surveyPath(project, survey)}/linkage`, body),
	decideLinkage: (project: string, survey: string, body: NewDecision) =>
		request<NewDecision>(
			"POST",
			`${surveyPath(project, survey)}/linkage/decisions`,
			body,
		),

	links: (project: string, survey: string) =>
		request<LinkList>("GET", `${surveyPath(project, survey)}/links`),
	createLink: (project: string, survey: string, body: NewLink) =>
		request<CreatedLink>("POST", `${surveyPath(project, survey)}/links`, body),
	createBulkLinks: (project: string, survey: string, body: NewBulkLinks) =>
		request<BulkLinks>(
			"POST",
			`${surveyPath(project, survey)}/links/bulk`,
			body,
			importPatience,
		),
	invited: (project: string, survey: string) =>
		request<Invited>("GET", `${surveyPath(project, survey)}/invited`),
	revokeLink: (project: string, survey: string, link: string) =>
		request<void>("DELETE", `${surveyPath(project, survey)}/links/${link}`),

	response: (project: string, survey: string, response: string) =>
		request<ResponseInWords>(
			"GET",
			`${surveyPath(project, survey)}/responses/${response}`,
		),
	correctResponse: (
		project: string,
		survey: string,
		response: string,
		body: Correction,
	) =>
		request<{ revision: number }>(
			"POST",
			`${surveyPath(project, survey)}/responses/${response}/revisions`,
			body,
		),
	eraseResponse: (
		project: string,
		survey: string,
		response: string,
		body: Erasure,
	) =>
		request<Erased>(
			"POST",
			`${surveyPath(project, survey)}/responses/${response}/erasure`,
			body,
		),
	eraseParticipant: (project: string, participant: string, body: Erasure) =>
		request<Erased>(
			"POST",
			`/projects/${project}/participants/${participant}/erasure`,
			body,
		),
	comments: (project: string, survey: string, wave: string) =>
		request<Comments>(
			"GET",
			`${surveyPath(project, survey)}/comments?${new URLSearchParams({ wave })}`,
		),
	retention: (project: string) =>
		request<Retention>("GET", `/projects/${project}/retention`),
	runRetention: (project: string) =>
		request<RetentionRun>("POST", `/projects/${project}/retention/run`),

	progress: (project: string, survey: string) =>
		request<Progress>("GET", `${surveyPath(project, survey)}/progress`),
	summary: (project: string, survey: string, choice: SummaryChoice) =>
		request<Summary>(
			"GET",
			`${surveyPath(project, survey)}/summary?${summaryQuery(choice)}`,
		),

	/** @param path of a project's audit, or the organisation's */
	audit: (path: string, query: string) =>
		request<AuditPage>("GET", `${path}?${query}`),
};

/** Addresses of the files that the browser downloads by itself. */
export const downloads = {
	responses: (project: string, survey: string) =>
		`/api/v1${surveyPath(project, survey)}/responses?format=csv`,
	subject: (project: string, participant: string) =>
		`/api/v1/projects/${project}/participants/${participant}/subject-export`,
	codebook: (project: string, survey: string) =>
		`/api/v1${surveyPath(project, survey)}/codebook?format=csv`,
	audit: (path: string, format: "csv" | "json", query: URLSearchParams) =>
		`/api/v1${path}?${new URLSearchParams([...query, ["format", format]])}`,
	auditWitness: "/api/v1/organisation/audit/witness",
};

function summaryQuery({ from, to, site }: SummaryChoice): URLSearchParams {
	return new URLSearchParams({ from, to, ...(site && { site }) });
}
