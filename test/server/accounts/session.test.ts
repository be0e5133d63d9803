import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Session } from "../../../server/accounts/accounts.schemas.ts";
import type { App } from "../../../server/app-type.ts";
import { openApp } from "../../support/app.ts";
import { createAccount, Person, signUp } from "../../support/person.ts";

const app = await openApp();
const ada = await signUp(app, "ada@example.org", "Northern trust");

async function age(target: App, column: string, minutes: number) {
	await sql`update session set ${sql.ref(column)} = now() - make_interval(mins => ${minutes})`.execute(
		target.db,
	);
}

test("who is signed in", async () => {
	const { status, body } = await ada.get<Session>("/session");
	expect(status).toBe(200);
	expect(body).toMatchObject({
		account: { email: "ada@example.org", name: "ada" },
		organisation: { name: "Northern trust" },
		abilities: { createProject: true, draftInstrument: true },
	});
});

test("nobody", async () => {
	const reply = await new Person(app).get("/session");
	expect(reply.status).toBe(401);
	expect(reply.headers["www-authenticate"]).toBe("Bearer");
	expect(reply.headers["content-type"]).toMatch("application/problem+json");
	expect(reply.body.type).toBe("/problems/not-signed-in");
});

test("a wrong password and an unknown email get the same answer", async () => {
	const wrong = await new Person(app).signIn(
		"ada@example.org",
		"not hers at all",
	);
	const unknown = await new Person(app).signIn("nobody@example.org");
	expect(wrong.status).toBe(401);
	expect(wrong.body).toEqual(unknown.body);
	expect(unknown.status).toBe(401);
});

test("the cookie is for this host alone, and a new one at each sign-in", async () => {
	const person = await signUp(app, "cookie@example.org");
	const first = person.cookies.waymark_session;
	const old = new Person(app);
	old.cookies = { ...person.cookies };
	const { cookies } = await person.signIn("cookie@example.org");
	const session = cookies.find(({ name }) => name === "waymark_session");
	expect(session).toMatchObject({
		httpOnly: true,
		sameSite: "Strict",
		path: "/",
	});
	expect(session?.value).not.toBe(first);
	expect(session?.value.length).toBeGreaterThanOrEqual(52);
	expect((await old.get("/session")).status).toBe(401);
	expect((await person.get("/session")).status).toBe(200);
});

test("over HTTPS the cookie is a __Host- cookie", async () => {
	const secure = await openApp({ publicUrl: "https://waymark.example.org" });
	await createAccount(secure, "ada@example.org");
	const person = new Person(secure);
	const { cookies, headers } = await person.signIn("ada@example.org");
	expect(
		cookies.find(({ name }) => name === "__Host-waymark_session"),
	).toMatchObject({ secure: true, httpOnly: true, path: "/" });
	expect(headers["strict-transport-security"]).toMatch("max-age=31536000");
	expect((await person.get("/session")).status).toBe(200);
});

test("signing out ends the session on the server", async () => {
	const person = await signUp(app, "out@example.org");
	const stolen = new Person(app);
	stolen.cookies = { ...person.cookies };
	expect((await person.call("DELETE", "/session")).status).toBe(204);
	expect((await stolen.get("/session")).status).toBe(401);
	expect((await person.call("DELETE", "/session")).status).toBe(204);
});

test("half an hour without use ends a session, use keeps it", async () => {
	const own = await openApp();
	const person = await signUp(own, "idle@example.org");
	await age(own, "last_seen_at", 29);
	expect((await person.get("/session")).status).toBe(200);
	await age(own, "last_seen_at", 31);
	expect((await person.get("/session")).status).toBe(401);
});

test("use is written down at most once a minute", async () => {
	const own = await openApp();
	const person = await signUp(own, "busy@example.org");
	const lastSeen = async () =>
		(await own.db.selectFrom("session").select("last_seen_at").execute())[0]
			?.last_seen_at;
	const before = await lastSeen();
	await person.get("/session");
	expect(await lastSeen()).toEqual(before);
	await age(own, "last_seen_at", 2);
	await person.get("/session");
	expect(Number(await lastSeen())).toBeGreaterThanOrEqual(Number(before));
});

test("after twelve hours a session ends whatever its use", async () => {
	const own = await openApp();
	const person = await signUp(own, "long@example.org");
	await age(own, "created_at", 12 * 60 + 1);
	expect((await person.get("/session")).status).toBe(401);
	await person.signIn("long@example.org");
	const left = await own.db.selectFrom("session").selectAll().execute();
	expect(left).toHaveLength(1);
});

test("secrets are stored as hashes alone", async () => {
	const { rows } = await sql<{ row: string }>`
		select to_jsonb(session)::text || to_jsonb(account)::text as row
		from session join account on account.id = account_id
	`.execute(app.db);
	const stored = rows.map(({ row }) => row).join();
	expect(stored).toContain("$argon2id$v=19$m=19456,t=2,p=1$");
	expect(stored).not.toContain(ada.cookies.waymark_session);
});

test.each([
	["malformed JSON", "{", 400, "malformed-request"],
	["an empty body", "", 400, "malformed-request"],
	[
		"a character that cannot be stored",
		'{"email":"\\u0000"}',
		400,
		"malformed-request",
	],
	[
		"half of a surrogate pair",
		'{"email":"\\ud83d!"}',
		400,
		"malformed-request",
	],
	[
		"a poisoned prototype",
		'{"__proto__":{"email":"a"}}',
		400,
		"malformed-request",
	],
	["a list", "[]", 422, "invalid-body"],
	["a body of 10 MB", `"${"x".repeat(10_000_000)}"`, 413, "body-too-large"],
])("%s is refused", async (_what, payload, status, type) => {
	const reply = await new Person(app).post("/session", payload);
	expect(reply.status).toBe(status);
	expect(reply.body.type).toBe(`/problems/${type}`);
	expect(reply.body.detail.length).toBeGreaterThan(10);
});

test("characters beyond the basic plane, and escaped backslashes, are no fault", async () => {
	const payload = '{"email":"\\ud83d\\ude00 \\\\u0000","password":"x"}';
	expect((await new Person(app).post("/session", payload)).status).toBe(401);
});

test.each([
	["a form", "application/x-www-form-urlencoded"],
	["plain text, which a page of another site could send", "text/plain"],
])("%s is no JSON", async (_what, type) => {
	const person = new Person(app, { "content-type": type });
	const reply = await person.post("/session", '{"email":"a","password":"b"}');
	expect(reply.status).toBe(415);
	expect(reply.body.type).toBe("/problems/unsupported-media-type");
});
