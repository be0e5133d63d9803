import { v4 as newResponseId, v7 as newVersion7 } from "uuid";
import type { SessionList } from "../../server/accounts/accounts.schemas.ts";
import type { Permission } from "../../server/projects/policy.ts";
import type { SurveyDetail } from "../../server/surveys/surveys.schemas.ts";
import { sampleInstrument } from "../instruments/sample-instrument.ts";
import { submission } from "./field.ts";
import { completeGovernance } from "./governance.ts";
import { besideRows } from "./matrix-beside.ts";
import { changeRows } from "./matrix-change.ts";
import { comparisonRows } from "./matrix-comparisons.ts";
import { draftRows } from "./matrix-drafts.ts";
import { exportRows } from "./matrix-exports.ts";
import { instrumentFileRows } from "./matrix-imports.ts";
import { memberRows } from "./matrix-members.ts";
import { overTimeRows } from "./matrix-over-time.ts";
import { planRows } from "./matrix-plans.ts";
import { qualityRows } from "./matrix-quality.ts";
import { redFlagRows } from "./matrix-red-flags.ts";
import { reportRows } from "./matrix-reports.ts";
import { sideBySideRows } from "./matrix-side-by-side.ts";
import { trialRows } from "./matrix-trials.ts";
import { wordsMatrix } from "./matrix-words.ts";
import { plainPng } from "./media-files.ts";
import { connect } from "./oidc-visitor.ts";
import { keyed, paperFormCode } from "./paper.ts";
import { newSurvey, Person, password } from "./person.ts";
import { upload } from "./upload.ts";

/** Ids that routes are filled with, by the name of their parameter. */
export type Ids = Record<string, string>;

/**
 * Who may call a route: everybody; whoever is signed in; the caller's own organisation or account alone; or
 * the members of the project whose role has this permission. A new route needs a row: its audience, and
 * what makes an allowed call succeed.
 */
export interface Row {
	for: "everybody" | "signed-in" | "organisation" | "account" | Permission;
	query?: string;
	body?: object | ((ids: Ids) => object);
	/** Of a body that is no JSON. */
	contentType?: string;
	/** Makes what a call uses up, anew for each call. `owner` is the project's. */
	prepare?: (owner: Person, ids: Ids) => Promise<Ids>;
	/** The test that shows it succeed, where a call alone cannot. */
	elsewhere?: string;
}

const project = "/api/v1/projects/{project}";
const survey = `${project}/surveys/{survey}`;

export const matrix: Record<string, Row> = {
	"GET /livez": { for: "everybody" },
	"GET /readyz": { for: "everybody" },
	"GET /api/v1/openapi.json": { for: "everybody" },
	"GET /api/v1/setup": { for: "everybody" },
	"POST /api/v1/setup": { for: "everybody" },
	"POST /api/v1/session": { for: "everybody" },
	"DELETE /api/v1/session": { for: "everybody" },
	"GET /api/v1/oidc": { for: "everybody" },
	"POST /api/v1/oidc/sign-in": { for: "everybody" },
	"GET /api/v1/oidc/callback": { for: "everybody" },
	"POST /api/v1/oidc/back-channel-logout": { for: "everybody" },
	"GET /api/v1/invitations/{token}": { for: "everybody" },
	"POST /api/v1/invitations/{token}": { for: "everybody" },
	"GET /api/v1/collect/{token}": { for: "everybody" },
	"PUT /api/v1/collect/{token}/responses/{id}": { for: "everybody" },
	"GET /api/v1/collect/media/{project}/{hash}": { for: "everybody" },
	"POST /api/v1/withdrawals": { for: "everybody" },
	"POST /api/v1/device/enrol": { for: "everybody" },
	"GET /api/v1/device": { for: "everybody" },
	"DELETE /api/v1/device": { for: "everybody" },
	"GET /api/v1/device/surveys/{link}": { for: "everybody" },
	"GET /api/v1/device/surveys/{link}/participants": { for: "everybody" },
	"POST /api/v1/device/surveys/{link}/phone": { for: "everybody" },
	"PUT /api/v1/device/responses/{id}": { for: "everybody" },
	"POST /api/v1/device/pin": { for: "everybody" },
	"GET /api/v1/device/surveys/{link}/unit": { for: "everybody" },
	"GET /api/v1/collect/{token}/unit": { for: "everybody" },
	"POST /api/v1/device/report": { for: "everybody" },

	"GET /api/v1/session": { for: "signed-in" },
	"GET /api/v1/tokens": { for: "signed-in" },
	"POST /api/v1/tokens": {
		for: "signed-in",
		body: () => ({ name: newResponseId() }),
	},
	"DELETE /api/v1/tokens/{token}": {
		for: "account",
		prepare: async (owner) => {
			const { id } = await owner.make("/tokens", { name: newResponseId() });
			return { token: id };
		},
	},
	"POST /api/v1/oidc/link": { for: "signed-in" },
	"GET /api/v1/oidc/identities": { for: "signed-in" },
	"DELETE /api/v1/oidc/identities/{identity}": {
		for: "account",
		prepare: async (owner) => ({ identity: await connect(owner) }),
	},
	"POST /api/v1/invitations/{token}/accept": {
		for: "account",
		elsewhere: "test/server/invitations/invitations.test.ts",
	},
	"GET /api/v1/sessions": { for: "signed-in" },
	"DELETE /api/v1/sessions": { for: "signed-in" },
	"DELETE /api/v1/sessions/{session}": {
		for: "account",
		prepare: async (owner) => {
			const { account } = (
				await owner.get<{ account: { email: string } }>("/session")
			).body;
			await new Person(owner.app).signIn(account.email);
			const { body } = await owner.get<SessionList>("/sessions");
			return { session: body.sessions.find((each) => !each.current)?.id ?? "" };
		},
	},
	"POST /api/v1/password": {
		for: "signed-in",
		body: { current: password, password: "river kettle violin orange" },
		elsewhere: "test/server/accounts/password-faults.test.ts",
	},
	"GET /api/v1/second-factor": { for: "signed-in" },
	"POST /api/v1/second-factor/authenticator": { for: "signed-in" },
	"POST /api/v1/second-factor/authenticator/confirm": {
		for: "signed-in",
		body: { code: "000000" },
		elsewhere: "test/server/second-factor/second-factor.test.ts",
	},
	"DELETE /api/v1/second-factor/authenticator": {
		for: "signed-in",
		elsewhere: "test/server/second-factor/second-factor.test.ts",
	},
	"POST /api/v1/second-factor/recovery-codes": { for: "signed-in" },
	"POST /api/v1/second-factor/passkeys/options": { for: "signed-in" },
	"POST /api/v1/second-factor/passkeys": {
		for: "signed-in",
		body: { name: "Laptop", response: {} },
		elsewhere: "test/browser/studio-account.test.ts",
	},
	"DELETE /api/v1/second-factor/passkeys/{passkey}": {
		for: "account",
		elsewhere: "test/browser/studio-account.test.ts",
	},
	"POST /api/v1/session/second-factor": { for: "everybody" },
	"POST /api/v1/session/passkey": { for: "everybody" },
	"POST /api/v1/session/passkey/options": { for: "everybody" },
	"GET /api/v1/organisation": { for: "signed-in" },
	"PATCH /api/v1/organisation": { for: "signed-in", body: {} },
	"GET /api/v1/organisation/accounts": { for: "signed-in" },
	"PATCH /api/v1/organisation/accounts/{account}": {
		for: "signed-in",
		body: {},
		elsewhere: "test/server/accounts/organisation.test.ts",
	},
	"GET /api/v1/projects": { for: "signed-in" },
	"POST /api/v1/projects": {
		for: "signed-in",
		body: () => ({ name: `Project ${newResponseId()}` }),
	},
	// For the owners of an organisation; everybody in the matrix is one. audit.test.ts asks as somebody else.
	"GET /api/v1/organisation/audit": { for: "signed-in" },
	"GET /api/v1/organisation/audit/witness": { for: "signed-in" },
	"GET /api/v1/instruments": { for: "signed-in" },
	"POST /api/v1/instruments": {
		for: "signed-in",
		body: () => sampleInstrument({ id: `another-${newResponseId()}` }),
	},
	"GET /api/v1/instruments/{id}/versions/{version}": { for: "organisation" },
	...draftRows,
	...instrumentFileRows,

	[`GET ${project}`]: { for: "see project" },
	[`GET ${project}/governance`]: { for: "see project" },
	[`PUT ${project}/governance`]: {
		for: "change project",
		body: completeGovernance,
	},
	[`POST ${project}/go-live`]: { for: "change project" },
	[`GET ${project}/audit`]: { for: "see audit" },
	[`GET ${project}/sites`]: { for: "see sites" },
	[`POST ${project}/sites`]: {
		for: "change sites",
		body: () => ({ name: `Ward ${newResponseId()}` }),
	},
	...memberRows,
	[`GET ${project}/invitations`]: { for: "change members" },
	[`POST ${project}/invitations`]: {
		for: "change members",
		body: { email: "somebody@example.org", role: "analyst" },
	},
	[`DELETE ${project}/invitations/{invitation}`]: {
		for: "change members",
		prepare: async (owner, ids) => {
			const { id } = await owner.make(`/projects/${ids.project}/invitations`, {
				email: "somebody@example.org",
				role: "viewer",
			});
			return { invitation: id };
		},
	},
	[`GET ${project}/participants`]: { for: "see participants" },
	[`POST ${project}/participants`]: { for: "change participants", body: {} },
	[`POST ${project}/participants/{participant}/withdrawal`]: {
		for: "change participants",
		body: { scope: "future" },
	},
	[`GET ${project}/participants/{participant}`]: { for: "see participants" },
	[`PATCH ${project}/participants/{participant}`]: {
		for: "change participants",
		body: { attributes: { group: "early" } },
	},
	[`PUT ${project}/participants/{participant}/stop`]: {
		for: "change participants",
		body: {},
	},
	[`DELETE ${project}/participants/{participant}/stop`]: {
		for: "change participants",
	},
	[`POST ${project}/participants/import`]: {
		for: "change contacts",
		body: { csv: "code,name\nP1,Ann", apply: false },
	},
	[`GET ${project}/contacts`]: { for: "see contacts", query: "?for=view" },
	[`GET ${project}/participants/{participant}/contact`]: {
		for: "see contacts",
	},
	[`PUT ${project}/participants/{participant}/contact`]: {
		for: "change contacts",
		body: { name: "Ann" },
	},
	[`DELETE ${project}/participants/{participant}/contact`]: {
		for: "change contacts",
		prepare: async (owner, ids) => {
			const people = `/projects/${ids.project}/participants`;
			const { id } = await owner.make(people, {});
			await owner.call("PUT", `${people}/${id}/contact`, { name: "Ann" });
			return { participant: id };
		},
	},
	[`GET ${project}/surveys`]: { for: "see surveys" },
	[`POST ${project}/surveys`]: {
		for: "change surveys",
		body: () => newSurvey({ title: `Another ${newResponseId()}` }),
	},
	[`GET ${survey}`]: { for: "see surveys" },
	[`GET ${survey}/information`]: { for: "see surveys" },
	[`POST ${survey}/information`]: {
		for: "change surveys",
		body: { texts: { en: "What happens with your answers." }, ask: true },
	},
	[`GET ${survey}/feedback`]: { for: "see surveys" },
	[`PUT ${survey}/feedback`]: {
		for: "change surveys",
		body: {
			own: false,
			unit: true,
			approver: null,
			approvedOn: null,
			note: null,
		},
	},
	[`PUT ${survey}/settings`]: {
		for: "change surveys",
		body: { idleSeconds: 60, asksWhoAnswered: true },
	},
	[`GET ${survey}/paper-forms`]: { for: "see paper" },
	[`PUT ${survey}/paper-forms`]: {
		for: "change surveys",
		body: { keyTwice: true },
	},
	[`GET ${survey}/paper-forms/cover`]: {
		for: "see paper",
		query: "?language=en",
	},
	[`POST ${survey}/paper-forms`]: {
		for: "change paper",
		body: ({ survey = "" }) => ({ code: formOf(survey) }),
	},
	[`PUT ${survey}/paper-forms/{form}/keying`]: {
		for: "change paper",
		body: { round: 1, keyed, finished: true },
		prepare: newForm,
	},
	[`POST ${survey}/paper-forms/{form}/response`]: {
		for: "change paper",
		body: {},
		prepare: keyedForm,
	},
	[`DELETE ${survey}/paper-forms/{form}`]: {
		for: "change paper",
		prepare: newForm,
	},
	[`POST ${survey}/paper-forms/{form}/restore`]: {
		for: "change paper",
		prepare: async (owner, ids) => {
			const { form } = await newForm(owner, ids);
			await owner.call("DELETE", `${formsOf(ids)}/${form}`);
			return { form: form ?? "" };
		},
	},
	[`GET ${survey}/media`]: { for: "see surveys" },
	[`PUT ${survey}/media/{item}/{kind}`]: {
		for: "change surveys",
		body: () => plainPng(),
		contentType: "image/png",
		prepare: newPicture,
	},
	[`PATCH ${survey}/media/{item}/{kind}`]: {
		for: "change surveys",
		body: { decorative: true },
		prepare: newPicture,
	},
	[`DELETE ${survey}/media/{item}/{kind}`]: {
		for: "change surveys",
		prepare: newPicture,
	},
	[`GET ${survey}/variants`]: { for: "see surveys" },
	[`PUT ${survey}/variants/{kind}`]: {
		for: "change surveys",
		body: ({ other }) => ({ survey: other, note: "Not validated." }),
		prepare: newVersion,
	},
	[`DELETE ${survey}/variants/{kind}`]: {
		for: "change surveys",
		prepare: newVersion,
	},
	[`PATCH ${survey}/waves/{wave}`]: {
		for: "change collection",
		body: { closes: null },
	},
	[`GET ${project}/devices`]: { for: "see devices" },
	[`POST ${project}/devices`]: {
		for: "change devices",
		body: ({ survey: id }) => ({
			name: "Ward tablet",
			surveys: [{ survey: id, wave: "baseline" }],
			pin: "123456",
		}),
	},
	[`POST ${project}/devices/{device}/enrolment`]: {
		for: "change devices",
		prepare: newDevice,
	},
	[`PUT ${project}/devices/{device}`]: {
		for: "change devices",
		body: { name: "Another name" },
		prepare: newDevice,
	},
	[`DELETE ${project}/devices/{device}`]: {
		for: "change devices",
		prepare: newDevice,
	},
	[`GET ${survey}/invited`]: { for: "see links" },
	[`POST ${survey}/links/bulk`]: {
		for: "change contacts",
		body: { wave: "baseline", participants: "all" },
	},
	[`GET ${survey}/links`]: { for: "see links" },
	[`POST ${survey}/links`]: {
		for: "change links",
		body: { wave: "baseline", kind: "open" },
	},
	[`DELETE ${survey}/links/{link}`]: {
		for: "change links",
		prepare: async (owner, ids) => {
			const links = `/projects/${ids.project}/surveys/${ids.survey}/links`;
			const { id } = await owner.make(links, {
				wave: "baseline",
				kind: "open",
			});
			return { link: id };
		},
	},
	...exportRows,
	[`GET ${survey}/responses/{response}`]: {
		for: "see responses",
		prepare: newResponse,
	},
	[`POST ${survey}/responses/{response}/revisions`]: {
		for: "change responses",
		body: { answers: {}, reason: "Keyed wrongly." },
		prepare: newResponse,
	},
	[`POST ${survey}/responses/{response}/erasure`]: {
		for: "change rights",
		body: { reason: "Asked for." },
		prepare: newResponse,
	},
	[`GET ${survey}/linkage`]: {
		for: "see responses",
		query: "?from=baseline&to=follow-up",
	},
	[`POST ${survey}/linkage`]: {
		for: "change surveys",
		body: { linkage: "none" },
		prepare: ownCodeSurvey,
	},
	[`POST ${survey}/linkage/decisions`]: {
		for: "change responses",
		body: {
			before: "018f0000-0000-7000-8000-000000000001",
			after: "018f0000-0000-7000-8000-000000000002",
			decision: "same",
		},
		elsewhere: "test/server/linkage/suggestions.test.ts",
	},
	[`GET ${survey}/comments`]: { for: "see summaries", query: "?wave=baseline" },
	[`GET ${project}/retention`]: { for: "see rights" },
	[`POST ${project}/retention/run`]: { for: "change rights" },
	[`GET ${project}/participants/{participant}/subject-export`]: {
		for: "see rights",
	},
	[`POST ${project}/participants/{participant}/erasure`]: {
		for: "change rights",
		body: { reason: "Asked for." },
		prepare: async (owner, ids) => {
			const path = `/projects/${ids.project}/participants`;
			return { participant: (await owner.make(path, {})).id };
		},
	},
	[`GET ${survey}/progress`]: { for: "see collection" },
	...overTimeRows,
	...planRows,
	...reportRows,
	...sideBySideRows,
	...redFlagRows,
	...wordsMatrix,
	...changeRows,
	...comparisonRows,
	...besideRows,
	...qualityRows,
	...trialRows,
	[`GET ${survey}/summary`]: {
		for: "see summaries",
		query: "?from=baseline&to=follow-up",
	},
};

/** A response to a survey of its own. */
async function newResponse(owner: Person, ids: Ids): Promise<Ids> {
	const surveys = `/projects/${ids.project}/surveys`;
	const title = `Answered ${newResponseId()}`;
	const survey = await owner.make(surveys, newSurvey({ title }));
	const { token } = await owner.make<{ token: string }>(
		`${surveys}/${survey.id}/links`,
		{ wave: "baseline", kind: "open" },
	);
	const response = newVersion7();
	const path = `/collect/${token}/responses/${response}`;
	const { status } = await owner.call("PUT", path, submission({}));
	if (status !== 201) throw new Error(`The response was refused: ${status}`);
	return { survey: survey.id, response };
}

const formsOf = (ids: Ids) =>
	`/projects/${ids.project}/surveys/${ids.survey}/paper-forms`;

/** A printed form that nobody has opened yet. */
const formOf = (survey: string) =>
	paperFormCode({ id: survey, instrument: newSurvey().instrument });

async function newForm(owner: Person, ids: Ids): Promise<Ids> {
	const code = formOf(ids.survey ?? "");
	return { form: (await owner.make(formsOf(ids), { code })).id };
}

/** Of a survey of its own, which has no information to agree to. */
async function keyedForm(owner: Person, ids: Ids): Promise<Ids> {
	const title = `On paper ${newResponseId()}`;
	const surveys = `/projects/${ids.project}/surveys`;
	const survey = (await owner.make(surveys, newSurvey({ title }))).id;
	const { form = "" } = await newForm(owner, { ...ids, survey });
	const path = `${surveys}/${survey}/paper-forms/${form}/keying`;
	for (const round of [1, 2])
		await owner.call("PUT", path, { round, keyed, finished: true });
	return { survey, form };
}

/** A tablet that waits for somebody to enrol it. */
async function newDevice(owner: Person, ids: Ids): Promise<Ids> {
	const { id } = await owner.make(`/projects/${ids.project}/devices`, {
		name: "Ward tablet",
		surveys: [{ survey: ids.survey, wave: "baseline" }],
		pin: "123456",
	});
	return { device: id };
}

/** A picture beside an item of the survey. */
async function newPicture(owner: Person, ids: Ids): Promise<Ids> {
	const path = `/projects/${ids.project}/surveys/${ids.survey}`;
	const { body } = await owner.get<SurveyDetail>(path);
	const item = body.definition.items[0]?.id ?? "";
	const place = `${path}/media/${item}/picture`;
	const { status } = await upload(owner, place, plainPng(), "image/png");
	if (status !== 204) throw new Error(`The picture was refused: ${status}`);
	return { item, kind: "picture" };
}

/** A survey that is offered as a version of the survey. */
async function newVersion(owner: Person, ids: Ids): Promise<Ids> {
	const surveys = `/projects/${ids.project}/surveys`;
	const title = `Version ${newResponseId()}`;
	const { id: other } = await owner.make(surveys, newSurvey({ title }));
	const path = `${surveys}/${ids.survey}/variants/easy-read`;
	const offer = { survey: other, note: "Not validated." };
	const { status } = await owner.call("PUT", path, offer);
	if (status !== 200) throw new Error(`The version was refused: ${status}`);
	return { other, kind: "easy-read" };
}

async function ownCodeSurvey(owner: Person, ids: Ids): Promise<Ids> {
	const title = `By code ${newResponseId()}`;
	const wanted = newSurvey({ title, linkage: "own-code" });
	const { id } = await owner.make(`/projects/${ids.project}/surveys`, wanted);
	return { survey: id };
}
