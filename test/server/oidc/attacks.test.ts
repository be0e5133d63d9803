import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { asOwner, openApp } from "../../support/app.ts";
import {
	client,
	type Misbehaviour,
	openProvider,
	publicKeyText,
} from "../../support/oidc-provider.ts";
import {
	comeBack,
	connected,
	destination,
	sessionCount,
	settingsFor,
	signInElsewhere,
	visitProvider,
} from "../../support/oidc-visitor.ts";
import { Person } from "../../support/person.ts";

const provider = await openProvider();
const log: string[] = [];
const app = await openApp(
	{ oidc: settingsFor(provider, { acr: ["aal3"] }), logLevel: "info" },
	{ write: (line) => log.push(line) },
);
provider.holder = { sub: "victim", acr: "aal3" };
await connected(app, provider, "victim");
const { db } = asOwner(app);

const hour = 60 * 60;
const now = Math.floor(Date.now() / 1_000);
const victim = { sub: "victim", acr: "aal3" };

beforeEach(async () => {
	provider.misbehaviour = {};
	provider.holder = victim;
	await db.deleteFrom("session").execute();
});

/** What the log tells of the latest refusal: the library's name for it. */
function refusedFor(): string | undefined {
	const refusals = log.filter((line) => line.includes("elsewhere refused"));
	return JSON.parse(refusals.at(-1) ?? "{}").code;
}

/** Nobody is signed in: neither who tried, nor in the database, and no cookie was given. */
async function expectNobody(
	person: Person,
	reply: Awaited<ReturnType<typeof comeBack>>,
	problem: string,
) {
	expect(destination(reply)).toBe(`/sign-in?problem=${problem}`);
	expect(reply.cookies.map(({ name }) => name)).toEqual(["waymark_oidc"]);
	expect((await person.get("/session")).status).toBe(401);
	expect(await sessionCount(app)).toBe(0);
}

test("honest, the same provider lets the same person in", async () => {
	const reply = await signInElsewhere(new Person(app));
	expect(destination(reply)).toBe("/projects");
	expect(await sessionCount(app)).toBe(1);
});

const misbehaviours: Record<
	string,
	[problem: string, code: string | undefined, Misbehaviour]
> = {
	"an ID token of another issuer": [
		"not-verified",
		"OAUTH_JWT_CLAIM_COMPARISON_FAILED",
		{ claims: { iss: "https://evil.example" } },
	],
	"an ID token without issuer": [
		"not-verified",
		"OAUTH_INVALID_RESPONSE",
		{ claims: { iss: undefined } },
	],
	"mix-up: an answer that names another issuer": [
		"not-verified",
		"OAUTH_INVALID_RESPONSE",
		{ callback: { iss: "https://evil.example" } },
	],
	"mix-up: an answer without the issuer that was promised": [
		"not-verified",
		"OAUTH_INVALID_RESPONSE",
		{ callback: { iss: undefined } },
	],
	"an ID token for another client": [
		"not-verified",
		"OAUTH_JWT_CLAIM_COMPARISON_FAILED",
		{ claims: { aud: "another-client" } },
	],
	"an ID token for another client as well": [
		"not-verified",
		"OAUTH_JWT_CLAIM_COMPARISON_FAILED",
		{ claims: { aud: [client.clientId, "another-client"] } },
	],
	"an ID token that another client asked for": [
		"not-verified",
		undefined,
		{ claims: { azp: "another-client" } },
	],
	"another nonce": [
		"not-verified",
		"OAUTH_JWT_CLAIM_COMPARISON_FAILED",
		{ claims: { nonce: "another" } },
	],
	"no nonce": [
		"not-verified",
		"OAUTH_INVALID_RESPONSE",
		{ claims: { nonce: undefined } },
	],
	"alg none": [
		"not-verified",
		"OAUTH_INVALID_RESPONSE",
		{ sign: "not-at-all" },
	],
	"HS256 with the client's secret": [
		"not-verified",
		"OAUTH_INVALID_RESPONSE",
		{ sign: { alg: "HS256", key: client.clientSecret } },
	],
	"HS256 with the public key as the secret": [
		"not-verified",
		"OAUTH_INVALID_RESPONSE",
		{ sign: { alg: "HS256", key: publicKeyText } },
	],
	"an ID token signed by a stranger's key": [
		"not-verified",
		"OAUTH_INVALID_RESPONSE",
		{ sign: "strangers-key" },
	],
	"an ID token that has expired": [
		"not-verified",
		"OAUTH_JWT_TIMESTAMP_CHECK_FAILED",
		{ claims: { iat: now - 2 * hour, exp: now - hour } },
	],
	"an ID token that never expires": [
		"not-verified",
		"OAUTH_INVALID_RESPONSE",
		{ claims: { exp: undefined } },
	],
	"an ID token that is not valid yet": [
		"not-verified",
		"OAUTH_JWT_TIMESTAMP_CHECK_FAILED",
		{ claims: { nbf: now + hour } },
	],
	"an ID token of nobody": [
		"not-verified",
		"OAUTH_INVALID_RESPONSE",
		{ claims: { sub: undefined } },
	],
	"no ID token": [
		"not-verified",
		"OAUTH_INVALID_RESPONSE",
		{ token: "missing-id-token" },
	],
	"an answer that is no JSON": [
		"not-verified",
		"OAUTH_RESPONSE_IS_NOT_JSON",
		{ token: "not-json" },
	],
	"PKCE taken out of the request": [
		"not-verified",
		"OAUTH_RESPONSE_BODY_ERROR",
		{ stripsPkce: true },
	],
	"too weak a sign-in": ["too-weak", undefined, { claims: { acr: "aal1" } }],
	"a sign-in of unknown strength": [
		"too-weak",
		undefined,
		{ claims: { acr: undefined } },
	],
	"a strength that only looks like a list": [
		"too-weak",
		undefined,
		{ claims: { acr: ["aal3"] } },
	],
	"no state": [
		"not-verified",
		"OAUTH_INVALID_RESPONSE",
		{ callback: { state: undefined } },
	],
	"another state": [
		"not-verified",
		"OAUTH_INVALID_RESPONSE",
		{ callback: { state: "another" } },
	],
	"a code that was never given": [
		"not-verified",
		"OAUTH_RESPONSE_BODY_ERROR",
		{ callback: { code: "x" } },
	],
	"no code": [
		"not-verified",
		"OAUTH_INVALID_RESPONSE",
		{ callback: { code: undefined } },
	],
	"a refusal by the provider": [
		"declined",
		"OAUTH_AUTHORIZATION_RESPONSE_ERROR",
		{ callback: { code: undefined, error: "access_denied" } },
	],
	"an ID token put into the address": [
		"not-verified",
		"OAUTH_UNSUPPORTED_OPERATION",
		{ callback: { id_token: "a.b.c" } },
	],
	"a token endpoint that is down": [
		"unreachable",
		"OAUTH_RESPONSE_IS_NOT_CONFORM",
		{ token: "down" },
	],
	"a token endpoint that never answers": [
		"unreachable",
		"OAUTH_TIMEOUT",
		{ token: "silent" },
	],
};

describe("whatever the provider or somebody in between does", () => {
	test.each(Object.entries(misbehaviours))(
		"%s",
		async (_name, [problem, code, misbehaviour]) => {
			provider.misbehaviour = misbehaviour;
			const person = new Person(app);
			await expectNobody(person, await signInElsewhere(person), problem);
			expect(refusedFor()).toBe(code);
		},
		20_000,
	);
});

const badMetadata: Record<string, Record<string, unknown>> = {
	"calls itself another issuer": { issuer: "https://evil.example" },
	"is not OpenID Connect": { issuer: undefined },
	"knows PKCE without a hash alone": {
		code_challenge_methods_supported: ["plain"],
	},
	"publishes no keys": { jwks_uri: undefined },
};

describe("a provider that", () => {
	test.each(Object.entries(badMetadata))("%s", async (_name, metadata) => {
		const own = await openApp({ oidc: settingsFor(provider) });
		provider.misbehaviour = { metadata };
		const person = new Person(own);
		const { status, body, cookies } = await person.post("/oidc/sign-in", {});
		expect(status).toBe(503);
		expect(body.type).toBe("/problems/provider-unavailable");
		expect(cookies).toEqual([]);
		provider.misbehaviour = {};
		expect((await person.post("/oidc/sign-in", {})).status).toBe(200);
	});

	test("says that it signs with none or HS256, and does", async () => {
		for (const sign of [
			"not-at-all",
			{ alg: "HS256", key: client.clientSecret },
		] as const) {
			const own = await openApp({ oidc: settingsFor(provider) });
			const algs = { id_token_signing_alg_values_supported: ["none", "HS256"] };
			provider.misbehaviour = { metadata: algs, sign };
			const person = new Person(own);
			const reply = await signInElsewhere(person);
			expect(destination(reply)).toBe("/sign-in?problem=not-verified");
			expect(await sessionCount(own)).toBe(0);
		}
	});

	test("is down when Waymark starts stops nothing, and is found once it is up", async () => {
		const late = await openProvider();
		late.close();
		const own = await openApp({ oidc: settingsFor(late) });
		expect((await own.inject("/readyz")).statusCode).toBe(200);
		const { status, body, headers } = await new Person(own).post(
			"/oidc/sign-in",
			{},
		);
		expect(status).toBe(503);
		expect(body.detail).toMatch("sign in with your password");
		expect(headers["retry-after"]).toBe("60");
		await late.open("127.0.0.1", Number(new URL(late.issuer).port));
		expect((await new Person(own).post("/oidc/sign-in", {})).status).toBe(200);
	});
});

describe("whatever is done with the way back", () => {
	test("used a second time", async () => {
		const person = new Person(app);
		const cookies = { ...person.cookies };
		const path = await visitProvider(person);
		const flow = { ...person.cookies };
		await comeBack(person, path);
		await db.deleteFrom("session").execute();
		const thief = new Person(app);
		thief.cookies = { ...cookies, ...flow };
		await expectNobody(thief, await comeBack(thief, path), "expired");
	});

	test("used by two at once, one of them is let in at most", async () => {
		const person = new Person(app);
		const path = await visitProvider(person);
		const both = [new Person(app), new Person(app)];
		const replies = await Promise.all(
			both.map((each) => {
				each.cookies = { ...person.cookies };
				return comeBack(each, path);
			}),
		);
		expect(replies.map(destination).sort()).toEqual([
			"/projects",
			"/sign-in?problem=expired",
		]);
		expect(await sessionCount(app)).toBe(1);
	});

	test("opened in another browser (login CSRF)", async () => {
		provider.holder = { ...victim };
		const path = await visitProvider(new Person(app));
		const other = new Person(app);
		await expectNobody(other, await comeBack(other, path), "expired");
	});

	test("opened in another browser that has set out itself", async () => {
		const path = await visitProvider(new Person(app));
		const other = new Person(app);
		await visitProvider(other);
		await expectNobody(other, await comeBack(other, path), "not-verified");
	});

	test("with the code of somebody else's visit", async () => {
		const stolen = new URLSearchParams(
			(await visitProvider(new Person(app))).split("?")[1],
		);
		const person = new Person(app);
		const path = await visitProvider(person);
		const own = new URLSearchParams(path.split("?")[1]);
		own.set("code", stolen.get("code") ?? "");
		const reply = await comeBack(person, `/oidc/callback?${own}`);
		await expectNobody(person, reply, "not-verified");
	});

	test("with the state twice", async () => {
		const person = new Person(app);
		const path = await visitProvider(person);
		const reply = await comeBack(person, `${path}&state=another`);
		await expectNobody(person, reply, "not-verified");
	});

	test("after ten minutes", async () => {
		const person = new Person(app);
		const path = await visitProvider(person);
		await sql`update oidc_flow set expires_at = expires_at - interval '10 minutes'`.execute(
			db,
		);
		await expectNobody(person, await comeBack(person, path), "expired");
	});

	test("with a handle that was made up", async () => {
		const path = await visitProvider(new Person(app));
		const person = new Person(app);
		person.cookies = { waymark_oidc: "made-up" };
		await expectNobody(person, await comeBack(person, path), "expired");
	});
});

test("a visit is not begun from another site", async () => {
	const headers = { "sec-fetch-site": "cross-site" };
	const { status, cookies } = await new Person(app, headers).post(
		"/oidc/sign-in",
		{},
	);
	expect(status).toBe(403);
	expect(cookies).toEqual([]);
});
