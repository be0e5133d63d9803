import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import type { Session } from "../../../server/accounts/accounts.schemas.ts";
import type { App } from "../../../server/app-type.ts";
import type { ProviderName } from "../../../server/oidc/oidc.schemas.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { client, openProvider } from "../../support/oidc-provider.ts";
import {
	comeBack,
	connected,
	destination,
	sessionCount,
	settingsFor,
	signInElsewhere,
	visitProvider,
} from "../../support/oidc-visitor.ts";
import { createAccount, Person } from "../../support/person.ts";

const provider = await openProvider();
const log: string[] = [];
const app = await openApp(
	{ oidc: settingsFor(provider), logLevel: "trace" },
	{ write: (line) => log.push(line) },
);
await connected(app, provider, "ada-of-ward-6");

beforeEach(() => {
	provider.misbehaviour = {};
	provider.holder = { sub: "ada-of-ward-6" };
});

/** The latest entry of the audit. */
async function lastEntry(target: App) {
	return await asOwner(target)
		.db.selectFrom("audit")
		.orderBy("seq", "desc")
		.select(["action", "actor_name", "subject_kind", "details"])
		.executeTakeFirst();
}

test("somebody connected signs in at the provider, and the audit tells how", async () => {
	const ada = new Person(app);
	const reply = await signInElsewhere(ada);
	expect(destination(reply)).toBe("/projects");
	const session = await ada.get<Session>("/session");
	expect(session.body.account.email).toBe("ada-of-ward-6@example.org");
	expect(await lastEntry(app)).toEqual({
		action: "session.open",
		actor_name: "ada-of-ward-6@example.org",
		subject_kind: "account",
		details: { how: "oidc" },
	});
});

test("the visit asks for no more than who it is, and proves who asks", async () => {
	await signInElsewhere(new Person(app));
	const visit = Object.fromEntries(provider.visits.at(-1) ?? []);
	expect(visit).toEqual({
		client_id: client.clientId,
		redirect_uri: "http://localhost/api/v1/oidc/callback",
		response_type: "code",
		scope: "openid",
		state: expect.stringMatching(/^[\w-]{43}$/),
		nonce: expect.stringMatching(/^[\w-]{43}$/),
		code_challenge: expect.stringMatching(/^[\w-]{43}$/),
		code_challenge_method: "S256",
	});
	const redeemed = provider.redeemed.at(-1);
	expect(redeemed?.get("code_verifier")).toMatch(/^[\w-]{43}$/);
});

test("the session's cookie is the usual one, and the visit's is gone", async () => {
	const reply = await signInElsewhere(new Person(app));
	const [first, second] = reply.cookies.toSorted((a, b) =>
		a.name.localeCompare(b.name),
	);
	expect(first).toMatchObject({ name: "waymark_oidc", value: "" });
	expect(second).toMatchObject({
		name: "waymark_session",
		httpOnly: true,
		sameSite: "Strict",
		path: "/",
	});
});

test("over HTTPS both cookies are __Host- cookies, and the way back is the public address", async () => {
	const secure = await openApp({
		oidc: settingsFor(provider),
		publicUrl: "https://waymark.example.org",
	});
	const { cookies } = await new Person(secure).post("/oidc/sign-in", {});
	expect(cookies).toEqual([
		expect.objectContaining({
			name: "__Host-waymark_oidc",
			secure: true,
			httpOnly: true,
			sameSite: "Lax",
			path: "/",
			maxAge: 600,
		}),
	]);
	await visitProvider(new Person(secure));
	expect(provider.visits.at(-1)?.get("redirect_uri")).toBe(
		"https://waymark.example.org/api/v1/oidc/callback",
	);
});

test("a second sign-in replaces the first session", async () => {
	const ada = new Person(app);
	await signInElsewhere(ada);
	const first = new Person(app);
	first.cookies = { ...ada.cookies };
	const before = await sessionCount(app);
	await signInElsewhere(ada);
	expect(await sessionCount(app)).toBe(before);
	expect((await first.get("/session")).status).toBe(401);
	expect((await ada.get("/session")).status).toBe(200);
});

test("it goes on to the page that was asked for", async () => {
	const next = "/projects/1/surveys/2?from=a&to=b#c";
	const reply = await signInElsewhere(new Person(app), { next });
	expect(destination(reply)).toBe(next);
});

test.each([
	"https://evil.example",
	"//evil.example",
	"/\\evil.example",
	"\\/evil.example",
	"/\t/evil.example",
	"/a\\b",
	"/a\r\nset-cookie: a=b",
	"javascript:alert(1)",
	"projects",
	"",
	"/é",
])("it goes on to no other site: %j", async (next) => {
	const { status, body } = await new Person(app).post("/oidc/sign-in", {
		next,
	});
	expect(status).toBe(422);
	expect(body.errors).toEqual([expect.objectContaining({ path: "/next" })]);
});

test("somebody whom nobody has connected is not let in, e-mail address or not", async () => {
	await createAccount(app, "grace@example.org");
	provider.holder = { sub: "grace", email: "grace@example.org" };
	const grace = new Person(app);
	const reply = await signInElsewhere(grace);
	expect(destination(reply)).toBe("/sign-in?problem=not-connected");
	expect((await grace.get("/session")).status).toBe(401);
});

test("a disabled account is not let in", async () => {
	await connected(app, provider, "gone");
	const { db } = asOwner(app);
	await db
		.updateTable("account")
		.set({ disabled_at: new Date() })
		.where("email", "=", "gone@example.org")
		.execute();
	const reply = await signInElsewhere(new Person(app));
	expect(destination(reply)).toBe("/sign-in?problem=not-connected");
	expect(reply.cookies.map(({ name }) => name)).toEqual(["waymark_oidc"]);
});

test("the session counts as opened with more than a password", async () => {
	await signInElsewhere(new Person(app));
	const session = await asOwner(app)
		.db.selectFrom("session")
		.orderBy("created_at", "desc")
		.select(["how", "second_factor", "device"])
		.executeTakeFirst();
	expect(session).toEqual({
		how: "provider",
		second_factor: true,
		device: "A browser",
	});
});

test("the same name at another provider is somebody else", async () => {
	const other = await openProvider();
	other.holder = { sub: "ada-of-ward-6" };
	const own = await openApp({ oidc: settingsFor(other) });
	await connected(own, other, "ada-of-ward-6");
	await asOwner(own)
		.db.updateTable("account_identity")
		.set({ issuer: provider.issuer })
		.execute();
	const reply = await signInElsewhere(new Person(own));
	expect(destination(reply)).toBe("/sign-in?problem=not-connected");
});

test("the strength that is asked for is told to the provider, and is enough", async () => {
	const acr = ["aal3", "aal2-phishing-resistant"];
	const strict = await openApp({ oidc: settingsFor(provider, { acr }) });
	provider.holder = { sub: "eve", acr: "aal2-phishing-resistant" };
	await connected(strict, provider, "eve");
	const eve = new Person(strict);
	expect(destination(await signInElsewhere(eve))).toBe("/projects");
	expect(provider.visits.at(-1)?.get("acr_values")).toBe(acr.join(" "));
});

test("the button's name, and none where no provider is set up", async () => {
	const { body } = await new Person(app).get<ProviderName>("/oidc");
	expect(body).toEqual({ name: "the hospital's sign-in" });
	const without = await openApp();
	const nobody = new Person(without);
	expect((await nobody.get("/oidc")).body).toEqual({ name: null });
	expect((await nobody.post("/oidc/sign-in", {})).status).toBe(404);
	expect((await nobody.get("/oidc/callback")).status).toBe(404);
});

test("nothing secret of the provider's reaches the log or stays in the database", async () => {
	await signInElsewhere(new Person(app));
	provider.misbehaviour = { sign: "strangers-key" };
	await signInElsewhere(new Person(app));
	expect(provider.secrets.length).toBeGreaterThan(5);
	const { rows } = await sql<{ row: string }>`
		select to_jsonb(session)::text || to_jsonb(account_identity)::text as row
		from session join account_identity on account_identity.id = identity_id
	`.execute(asOwner(app).db);
	const kept = [...log, ...rows.map(({ row }) => row)].join("\n");
	expect(kept).toContain("sign-in elsewhere refused");
	const last = provider.visits.at(-1);
	const redeemed = provider.redeemed.at(-1);
	const secrets = [
		...provider.secrets,
		client.clientSecret,
		last?.get("state"),
		last?.get("nonce"),
		redeemed?.get("code_verifier"),
	];
	for (const secret of secrets) expect(kept).not.toContain(secret);
	expect(log.join("\n")).not.toContain("ada-of-ward-6");
});

test("a visit that never comes back is forgotten", async () => {
	const { db } = asOwner(app);
	await visitProvider(new Person(app));
	await sql`update oidc_flow set expires_at = now() - interval '1 second'`.execute(
		db,
	);
	await visitProvider(new Person(app));
	const left = await db.selectFrom("oidc_flow").select("purpose").execute();
	expect(left).toEqual([{ purpose: "sign-in" }]);
});

test("one address cannot begin visits without end", async () => {
	const own = await openApp({ oidc: settingsFor(provider) });
	const person = new Person(own);
	let status = 200;
	for (let start = 0; start < 1_001; start += 1) {
		({ status } = await person.post("/oidc/sign-in", {}));
	}
	expect(status).toBe(429);
});

test("coming back without having set out leads to the sign-in page", async () => {
	const reply = await comeBack(
		new Person(app),
		"/oidc/callback?code=a&state=b",
	);
	expect(destination(reply)).toBe("/sign-in?problem=expired");
});
