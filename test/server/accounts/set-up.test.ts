import { expect, test } from "vitest";
import type { Session } from "../../../server/accounts/accounts.schemas.ts";
import type { App } from "../../../server/app-type.ts";
import { openApp } from "../../support/app.ts";
import { Person, password } from "../../support/person.ts";

async function wanted(app: App, parts: object = {}) {
	return {
		code: await app.setupCode(),
		organisation: "Northern trust",
		name: "Ada",
		email: "ada@example.org",
		password,
		sample: false,
		...parts,
	};
}

test("the code claims an empty installation, once, and signs in", async () => {
	const app = await openApp();
	const person = new Person(app);
	expect((await person.get("/setup")).body).toEqual({ needed: true });
	const body = await wanted(app);

	const done = await person.post<Session>("/setup", body);
	expect(done.status).toBe(201);
	expect(done.body.account).toMatchObject({
		email: "ada@example.org",
		name: "Ada",
	});
	expect(done.body.organisation.name).toBe("Northern trust");
	expect((await person.get<Session>("/session")).body).toEqual(done.body);

	expect(await app.setupCode()).toBeNull();
	expect((await person.get("/setup")).body).toEqual({ needed: false });
	const again = await person.post("/setup", {
		...body,
		email: "b@example.org",
	});
	expect(again.status).toBe(409);
	expect(again.body.type).toBe("/problems/already-set-up");
	expect((await new Person(app).signIn("ADA@example.org")).status).toBe(200);
});

test("the code is the same on every server with the same secret, and typed freely", async () => {
	const app = await openApp();
	const other = await openApp({
		secret: "another secret, of 32 characters or more",
	});
	const code = String(await app.setupCode());
	expect(code).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
	expect(await app.setupCode()).toBe(code);
	expect(await other.setupCode()).not.toBe(code);
	const typed = ` ${code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o")} `;
	const done = await new Person(app).post(
		"/setup",
		await wanted(app, { code: typed }),
	);
	expect(done.status).toBe(201);
});

test("of two who set up at once one wins, and nothing is left of the other", async () => {
	const app = await openApp();
	const bodies = await Promise.all(
		["a", "b", "c", "d"].map((name) =>
			wanted(app, {
				email: `${name}@example.org`,
				organisation: `Trust ${name}`,
			}),
		),
	);
	const replies = await Promise.all(
		bodies.map((body) => new Person(app).post("/setup", body)),
	);
	const codes = replies.map(({ status }) => status).sort();
	expect(codes).toEqual([201, 409, 409, 409]);
	const organisations = await app.db
		.selectFrom("organisation")
		.selectAll()
		.execute();
	expect(organisations).toHaveLength(1);
});

test("wrong codes are refused, and soon not looked at any more", async () => {
	const app = await openApp();
	const person = new Person(app);
	const body = await wanted(app, { code: "0000-0000-0000-0000" });
	const wrong = await person.post("/setup", body);
	expect(wrong.status).toBe(403);
	expect(wrong.body.type).toBe("/problems/wrong-set-up-code");
	for (let guess = 1; guess < 30; guess += 1) await person.post("/setup", body);
	const refused = await person.post("/setup", await wanted(app));
	expect(refused.status).toBe(429);
	expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
	expect(await app.setupCode()).not.toBeNull();
});

test.each([
	["a short password", { password: "too short" }, "/password"],
	["an email that is none", { email: "ada" }, "/email"],
	["a blank organisation", { organisation: " " }, "/organisation"],
	["an unknown property", { admin: true }, "/admin"],
	["a number for a name", { name: 7 }, "/name"],
	["a text for a tick", { sample: "true" }, "/sample"],
	["null for a code", { code: null }, "/code"],
])("%s is refused by name", async (_what, parts, path) => {
	const app = await openApp();
	const reply = await new Person(app).post("/setup", await wanted(app, parts));
	expect(reply.status).toBe(422);
	expect(reply.body.errors?.map((fault) => fault.path)).toEqual([path]);
	expect(await app.setupCode()).not.toBeNull();
});

test("the sample project comes along when asked for", async () => {
	const app = await openApp();
	const person = new Person(app);
	await person.post("/setup", await wanted(app, { sample: true }));
	const { body } = await person.get<{
		projects: { id: string; synthetic: boolean; responses: number }[];
	}>("/projects");
	expect(body.projects).toHaveLength(1);
	expect(body.projects[0]?.synthetic).toBe(true);
	expect(body.projects[0]?.responses).toBeGreaterThan(100);
	const { body: audit } = await person.get<{
		entries: { actor: { kind: string; name: string } }[];
	}>(`/projects/${body.projects[0]?.id}/audit?text=sample.load`);
	expect(audit.entries.map(({ actor }) => actor)).toMatchObject([
		{ kind: "account", name: "ada@example.org" },
	]);
});
