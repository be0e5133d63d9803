import { expect, test } from "vitest";
import { asOwner, openApp } from "../../support/app.ts";
import { openField } from "../../support/field.ts";

const app = await openApp();
const { person, projectId } = await openField(app);
const { pool } = asOwner(app);
const { paths } = (await app.inject("/api/v1/openapi.json")).json();

/** Such as `GET /api/v1/projects`; those that anybody may call are not among them. */
const routes = Object.entries<Record<string, { security?: object[] }>>(
	paths,
).flatMap(([path, methods]) =>
	Object.entries(methods)
		.filter(([, { security }]) => security?.length !== 0)
		.map(([method]) => `${method.toUpperCase()} ${path}`),
);

async function statusOf(route: string): Promise<number> {
	const [method, path = ""] = route.split(" ");
	const { statusCode } = await app.inject({
		method: method as "GET",
		url: path
			.replace("{project}", projectId)
			.replace(/\{\w+\}/g, "00000000-0000-7000-8000-000000000000"),
		cookies: person.cookies,
	});
	return statusCode;
}

/** Calls every such route while a table is away, and gives those that answered as if nothing were. */
async function answeredWithout(table: string, asked: string[]) {
	await pool.query(`alter table ${table} rename to away`);
	const answered: string[] = [];
	for (const route of asked) {
		const status = await statusOf(route);
		if (status < 400) answered.push(`${status} ${route}`);
	}
	await pool.query(`alter table away rename to ${table}`);
	return answered;
}

test("nobody gets in when it cannot be told who calls", async () => {
	expect(routes.length).toBeGreaterThan(25);
	expect(await answeredWithout("session", routes)).toEqual([]);
	expect(await answeredWithout("account", routes)).toEqual([]);
	expect(await statusOf("GET /api/v1/session")).toBe(200);
});

test("nobody gets into a project when it cannot be told who is a member", async () => {
	const within = routes.filter((route) => route.includes("{project}"));
	expect(within.length).toBeGreaterThan(15);
	expect(await answeredWithout("member", within)).toEqual([]);
	expect(await statusOf("GET /api/v1/projects/{project}")).toBe(200);
});

test("nothing is done that cannot be noted in the audit log", async () => {
	const { rows } = await pool.query("select count(*) from site");
	await pool.query("alter table audit rename to away");
	const refused = await person.post(`/projects/${projectId}/sites`, {
		name: "Ward 4",
	});
	await pool.query("alter table away rename to audit");
	expect(refused.status).toBe(500);
	const after = await pool.query("select count(*) from site");
	expect(after.rows).toEqual(rows);
});
