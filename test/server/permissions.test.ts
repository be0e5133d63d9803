import { v4 as newResponseId } from "uuid";
import { expect, test } from "vitest";
import type { App } from "../../server/app-type.ts";
import { sampleInstrument } from "../instruments/sample-instrument.ts";
import { openApp } from "../support/app.ts";
import { newSurvey, Person, signUp } from "../support/person.ts";

/**
 * Who may call a route: everybody; whoever is signed in; the caller's own
 * organisation or account alone; or the members of the project. A new route
 * needs a row here: its audience, and a query or body with which a member's
 * call succeeds.
 */
interface Row {
	for: "everybody" | "signed-in" | "organisation" | "account" | "members";
	query?: string;
	body?: object;
}

const survey = "/api/v1/projects/{project}/surveys/{survey}";
const matrix: Record<string, Row> = {
	"GET /livez": { for: "everybody" },
	"GET /readyz": { for: "everybody" },
	"GET /api/v1/openapi.json": { for: "everybody" },
	"GET /api/v1/setup": { for: "everybody" },
	"POST /api/v1/setup": { for: "everybody" },
	"POST /api/v1/session": { for: "everybody" },
	"DELETE /api/v1/session": { for: "everybody" },
	"GET /api/v1/collect/{token}": { for: "everybody" },
	"PUT /api/v1/collect/{token}/responses/{id}": { for: "everybody" },
	"GET /api/v1/session": { for: "signed-in" },
	"GET /api/v1/tokens": { for: "signed-in" },
	"POST /api/v1/tokens": { for: "signed-in", body: { name: "token" } },
	"DELETE /api/v1/tokens/{token}": { for: "account" },
	"GET /api/v1/projects": { for: "signed-in" },
	"POST /api/v1/projects": { for: "signed-in", body: { name: "Project" } },
	"GET /api/v1/instruments": { for: "signed-in" },
	"POST /api/v1/instruments": {
		for: "signed-in",
		body: sampleInstrument({ id: "another" }),
	},
	"GET /api/v1/instruments/{id}/versions/{version}": { for: "organisation" },
	"POST /api/v1/instruments/{id}/versions/{version}/publish": {
		for: "organisation",
	},
	"GET /api/v1/projects/{project}": { for: "members" },
	"GET /api/v1/projects/{project}/sites": { for: "members" },
	"POST /api/v1/projects/{project}/sites": {
		for: "members",
		body: { name: "Ward" },
	},
	"GET /api/v1/projects/{project}/members": { for: "members" },
	"POST /api/v1/projects/{project}/members": {
		for: "members",
		body: { email: "newcomer@example.org", role: "viewer" },
	},
	"GET /api/v1/projects/{project}/participants": { for: "members" },
	"POST /api/v1/projects/{project}/participants": { for: "members", body: {} },
	"GET /api/v1/projects/{project}/surveys": { for: "members" },
	"POST /api/v1/projects/{project}/surveys": {
		for: "members",
		body: newSurvey({ title: "Another" }),
	},
	[`GET ${survey}`]: { for: "members" },
	[`PATCH ${survey}/waves/{wave}`]: { for: "members", body: { closes: null } },
	[`GET ${survey}/links`]: { for: "members" },
	[`POST ${survey}/links`]: {
		for: "members",
		body: { wave: "baseline", kind: "open" },
	},
	[`DELETE ${survey}/links/{link}`]: { for: "members" },
	[`GET ${survey}/responses`]: { for: "members" },
	[`GET ${survey}/codebook`]: { for: "members" },
	[`GET ${survey}/progress`]: { for: "members" },
	[`GET ${survey}/summary`]: {
		for: "members",
		query: "?from=baseline&to=follow-up",
	},
};

const app = await openApp();
const member = await signUp(app, "member@example.org", "Northern trust");
const colleague = await signUp(app, "colleague@example.org", "Northern trust");
const stranger = await signUp(app, "stranger@example.org", "Southern trust");
const nobody = new Person(app);
await signUp(app, "newcomer@example.org", "Northern trust");
const ids = await installation(member);

async function installation(person: Person): Promise<Record<string, string>> {
	const project = await person.make("/projects", { name: "Ours" });
	const other = await person.make("/projects", { name: "Ours too" });
	const path = `/projects/${project.id}/surveys`;
	const made = await person.make(path, newSurvey());
	const link = await person.make<{ id: string; token: string }>(
		`${path}/${made.id}/links`,
		{ wave: "baseline", kind: "open" },
	);
	const token = await person.make("/tokens", { name: "matrix" });
	const instrument = sampleInstrument();
	await person.make("/instruments", instrument);
	return {
		project: project.id,
		otherProject: other.id,
		survey: made.id,
		link: link.id,
		wave: "baseline",
		linkToken: link.token,
		apiToken: token.id,
		instrument: instrument.id,
		version: instrument.version,
		response: newResponseId(),
	};
}

/** The route's address with the ids of what the member made. */
function addressOf(route: string, project = ids.project): string {
	const names: Record<string, string | undefined> = {
		...ids,
		project,
		token: route.includes("/collect/") ? ids.linkToken : ids.apiToken,
		id: route.includes("/collect/") ? ids.response : ids.instrument,
	};
	const url = route.slice(route.indexOf("/"));
	return url.replace(/\{(\w+)\}/g, (_, name) => names[name] ?? "");
}

async function callAs(person: Person, route: string, project?: string) {
	const { body, query = "" } = matrix[route] ?? {};
	const { statusCode } = await app.inject({
		method: route.split(" ")[0] as "GET",
		url: addressOf(route, project) + query,
		cookies: person.cookies,
		...(body && { payload: body }),
	});
	return statusCode;
}

async function describedRoutes(target: App): Promise<string[]> {
	const description = (await target.inject("/api/v1/openapi.json")).json();
	return Object.entries<object>(description.paths).flatMap(([path, methods]) =>
		Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
	);
}

test("every route has a row, and every row a route", async () => {
	const rows = Object.keys(matrix).sort();
	expect((await describedRoutes(app)).sort()).toEqual(rows);
});

const routes = Object.entries(matrix);
const reserved = routes.filter(([, row]) => row.for !== "everybody");

test.each(routes.filter(([, row]) => row.for === "everybody"))(
	"%s asks nobody to sign in",
	async (route) => {
		expect(await callAs(nobody, route)).not.toBe(401);
	},
);

test.each(reserved)("%s: 401 signed out, whatever is sent", async (route) => {
	expect(await callAs(nobody, route)).toBe(401);
	const { statusCode } = await app.inject({
		method: route.split(" ")[0] as "GET",
		url: addressOf(route),
		...(matrix[route]?.body && { payload: { wrong: true } }),
	});
	expect(statusCode).toBe(401);
});

test.each(reserved.filter(([, row]) => row.for === "members"))(
	"%s: 404 for everybody who is no member",
	async (route) => {
		expect(await callAs(colleague, route)).toBe(404);
		expect(await callAs(stranger, route)).toBe(404);
	},
);

test.each(reserved.filter(([route]) => route.includes("{survey}")))(
	"%s: 404 through another project of the same member",
	async (route) => {
		expect(await callAs(member, route, ids.otherProject)).toBe(404);
	},
);

test.each(reserved.filter(([, row]) => row.for === "organisation"))(
	"%s: 404 for another organisation",
	async (route) => {
		expect(await callAs(stranger, route)).toBe(404);
		expect(await callAs(colleague, route)).toBe(200);
	},
);

test.each(reserved.filter(([, row]) => row.for === "account"))(
	"%s: 404 for everybody else",
	async (route) => {
		expect(await callAs(colleague, route)).toBe(404);
		expect(await callAs(stranger, route)).toBe(404);
	},
);

// Last, since some of these calls take away what the others look for.
test.each(reserved)("%s answers those it is for", async (route) => {
	const status = await callAs(member, route);
	expect(status).toBeGreaterThanOrEqual(200);
	expect(status).toBeLessThan(300);
});
