import { v4 as newResponseId } from "uuid";
import type { Permission } from "../../server/projects/policy.ts";
import { sampleInstrument } from "../instruments/sample-instrument.ts";
import { newSurvey, type Person } from "./person.ts";

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
	/** Makes what a call uses up, anew for each call. `owner` is the project's. */
	prepare?: (owner: Person, ids: Ids) => Promise<Ids>;
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
	"GET /api/v1/invitations/{token}": { for: "everybody" },
	"POST /api/v1/invitations/{token}": { for: "everybody" },
	"GET /api/v1/collect/{token}": { for: "everybody" },
	"PUT /api/v1/collect/{token}/responses/{id}": { for: "everybody" },

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
	"POST /api/v1/invitations/{token}/accept": { for: "account" },
	"GET /api/v1/projects": { for: "signed-in" },
	"POST /api/v1/projects": {
		for: "signed-in",
		body: () => ({ name: `Project ${newResponseId()}` }),
	},
	"GET /api/v1/instruments": { for: "signed-in" },
	"POST /api/v1/instruments": {
		for: "signed-in",
		body: () => sampleInstrument({ id: `another-${newResponseId()}` }),
	},
	"GET /api/v1/instruments/{id}/versions/{version}": { for: "organisation" },
	"POST /api/v1/instruments/{id}/versions/{version}/publish": {
		for: "organisation",
	},

	[`GET ${project}`]: { for: "see project" },
	[`GET ${project}/sites`]: { for: "see sites" },
	[`POST ${project}/sites`]: {
		for: "change sites",
		body: () => ({ name: `Ward ${newResponseId()}` }),
	},
	[`GET ${project}/members`]: { for: "see members" },
	[`POST ${project}/members`]: {
		for: "change members",
		body: ({ newcomerEmail }) => ({ email: newcomerEmail, role: "viewer" }),
	},
	[`PATCH ${project}/members/{account}`]: {
		for: "change members",
		body: { role: "viewer" },
	},
	[`DELETE ${project}/members/{account}`]: { for: "change members" },
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
	[`GET ${project}/surveys`]: { for: "see surveys" },
	[`POST ${project}/surveys`]: {
		for: "change surveys",
		body: () => newSurvey({ title: `Another ${newResponseId()}` }),
	},
	[`GET ${survey}`]: { for: "see surveys" },
	[`PATCH ${survey}/waves/{wave}`]: {
		for: "change collection",
		body: { closes: null },
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
	[`GET ${survey}/responses`]: { for: "see responses" },
	[`GET ${survey}/codebook`]: { for: "see surveys" },
	[`GET ${survey}/progress`]: { for: "see collection" },
	[`GET ${survey}/summary`]: {
		for: "see summaries",
		query: "?from=baseline&to=follow-up",
	},
};
