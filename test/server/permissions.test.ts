import { sql } from "kysely";
import { expect, test } from "vitest";
import type { App } from "../../server/app-type.ts";
import { may, type Permission, policy } from "../../server/projects/policy.ts";
import { asOwner, openApp } from "../support/app.ts";
import { matrix, type Row } from "../support/matrix.ts";
import { openHouse, roles } from "../support/matrix-house.ts";
import { openProvider } from "../support/oidc-provider.ts";
import { settingsFor } from "../support/oidc-visitor.ts";
import type { Person } from "../support/person.ts";

const app = await openApp({ oidc: settingsFor(await openProvider()) });
const house = await openHouse(app);
const { members, colleague, stranger, nobody, ids } = house;

const rows = Object.entries(matrix);
const reserved = rows.filter(([, row]) => row.for !== "everybody");
const ofProject = rows.flatMap(([route, row]): [string, Row, Permission][] =>
	row.for.includes(" ") ? [[route, row, row.for as Permission]] : [],
);

async function describedRoutes(target: App): Promise<string[]> {
	const description = (await target.inject("/api/v1/openapi.json")).json();
	return Object.entries<object>(description.paths).flatMap(([path, methods]) =>
		Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
	);
}

test("every route has a row, and every row a route", async () => {
	const routes = Object.keys(matrix).sort();
	expect((await describedRoutes(app)).sort()).toEqual(routes);
});

test("the policy is this and no other", () => {
	const who = (list: readonly string[]) =>
		list.map((role) => role.slice(0, 3)).join(" ");
	const table = Object.entries(policy).map(
		([thing, { see, change }]) => `${thing}: ${who(see)} | ${who(change)}`,
	);
	expect(table).toEqual([
		"project: own des col ana vie | own",
		"members: own des col ana vie | own",
		"sites: own des col ana vie | own des",
		"surveys: own des col ana vie | own des",
		"collection: own des col ana | own des col",
		"devices: own des col ana | own des col",
		"links: own des col | own des col",
		"paper: own des col | own des col",
		"participants: own col ana | own col",
		"contacts: own col | own col",
		"responses: own ana | own ana",
		"themes: own ana | own ana",
		"trials: own des ana | own des ana",
		"summaries: own des col ana vie | ",
		"measures: own des col ana vie | own des ana",
		"plan: own des col ana vie | own des ana",
		"reports: own des col ana vie | own des ana",
		"series: own des col ana vie | own des ana",
		"outside: own ana | own ana",
		"charts: own des col ana vie | own des ana",
		"rights: own | own",
		"audit: own | ",
	]);
});

test.each(rows.filter(([, row]) => row.for === "everybody"))(
	"%s asks nobody to sign in",
	async (route) => {
		expect(await house.call(nobody, route)).not.toBe(401);
	},
);

test.each(reserved)("%s: 401 signed out, whatever is sent", async (route) => {
	expect(await house.call(nobody, route)).toBe(401);
	const { statusCode } = await app.inject({
		method: route.split(" ")[0] as "GET",
		url: route.slice(route.indexOf("/")),
		...(matrix[route]?.body && { payload: { wrong: true } }),
	});
	expect(statusCode).toBe(401);
});

/** How much the project and its audit hold. */
async function contents() {
	const { db } = asOwner(app);
	const { rows } = await sql`
		select (select count(*) from audit) as audit, (select count(*) from member) as members,
			(select count(*) from participant) as participants, (select count(*) from link) as links,
			(select count(*) from survey) as surveys, (select count(*) from response) as responses
	`.execute(db);
	return rows[0];
}

test.each(ofProject)("%s: 404 for whoever is no member", async (route, row) => {
	const over = await row.prepare?.(members.owner, ids);
	const before = await contents();
	expect(await house.call(colleague, route, over)).toBe(404);
	expect(await house.call(stranger, route, over)).toBe(404);
	expect(await contents()).toEqual(before);
});

test.each(ofProject.filter(([route]) => /\{project\}\/.*\{/.test(route)))(
	"%s: 404 through another project of the same member",
	async (route, row) => {
		const over = await row.prepare?.(members.owner, ids);
		const before = await contents();
		const project = house.otherProject;
		expect(await house.call(members.owner, route, { ...over, project })).toBe(
			404,
		);
		expect(await contents()).toEqual(before);
	},
);

const denied = ofProject.flatMap(([route, row, permission]) =>
	roles
		.filter((role) => !may(role, permission))
		.map((role) => [route, role, row, permission] as const),
);

test.each(denied)(
	"%s: refused to a %s",
	async (route, role, row, permission) => {
		const over = await row.prepare?.(members.owner, ids);
		const before = await contents();
		const sight = permission.replace("change", "see") as Permission;
		const status = await house.call(members[role], route, over);
		expect(status).toBe(may(role, sight) ? 403 : 404);
		expect(await contents()).toEqual(before);
	},
);

test.each(reserved.filter(([, row]) => row.for === "organisation"))(
	"%s: 404 for another organisation",
	async (route, row) => {
		const over = await row.prepare?.(members.owner, ids);
		expect(await house.call(stranger, route, over)).toBe(404);
		expect(await house.call(colleague, route, over)).toBeLessThan(300);
	},
);

test.each(reserved.filter(([, row]) => row.for === "account"))(
	"%s: 404 for everybody else",
	async (route, row) => {
		const over = await row.prepare?.(members.owner, ids);
		expect(await house.call(colleague, route, over)).toBe(404);
		expect(await house.call(stranger, route, over)).toBe(404);
	},
);

async function succeeds(person: Person, route: string, row: Row) {
	const over = await row.prepare?.(members.owner, ids);
	const status = await house.call(person, route, over);
	expect(status).toBeGreaterThanOrEqual(200);
	expect(status).toBeLessThan(300);
}

const allowed = ofProject.flatMap(([route, row, permission]) =>
	roles
		.filter((role) => may(role, permission))
		.map((role) => [route, role, row] as const),
);

test.each(allowed.filter(([, , row]) => row.elsewhere === undefined))(
	"%s answers a %s",
	async (route, role, row) => {
		await succeeds(members[role], route, row);
	},
);

test.each(
	reserved.filter(
		([, row]) => !row.for.includes(" ") && row.elsewhere === undefined,
	),
)("%s answers those it is for", async (route, row) => {
	await succeeds(members.owner, route, row);
});

test("how many calls the matrix made", () => {
	const asked = {
		routes: rows.length,
		"by everybody": rows.length - reserved.length,
		"signed out": reserved.length,
		"by people outside the project": ofProject.length * 2,
		"by roles that may": allowed.length,
		"by roles that may not": denied.length,
	};
	console.info(JSON.stringify(asked));
	expect(allowed.length + denied.length).toBe(ofProject.length * roles.length);
});
