import { randomUUID } from "node:crypto";
import type { JWTPayload } from "jose";
import { afterEach, describe, expect, test } from "vitest";
import { asOwner, openApp } from "../../support/app.ts";
import {
	client,
	type Misbehaviour,
	openProvider,
	publicKeyText,
} from "../../support/oidc-provider.ts";
import {
	connected,
	settingsFor,
	signInElsewhere,
} from "../../support/oidc-visitor.ts";
import { Person } from "../../support/person.ts";

const provider = await openProvider();
const app = await openApp({ oidc: settingsFor(provider) });
await connected(app, provider, "ada");
const now = () => Math.floor(Date.now() / 1_000);
const events = { "http://schemas.openid.net/event/backchannel-logout": {} };

afterEach(() => {
	provider.misbehaviour = {};
});

async function signedInWith(sid: string | undefined, sub = "ada") {
	provider.holder = { sub, ...(sid !== undefined && { sid }) };
	const person = new Person(app);
	await signInElsewhere(person);
	expect((await person.get("/session")).status).toBe(200);
	return person;
}

function logoutToken(claims: JWTPayload): Promise<string> {
	return provider.sign(
		{
			iss: provider.issuer,
			aud: client.clientId,
			iat: now(),
			exp: now() + 120,
			jti: randomUUID(),
			events,
			...claims,
		},
		{ typ: "logout+jwt" },
	);
}

/** Calls as the provider does: a form, no cookie, no Origin. */
async function send(
	token: string,
	type = "application/x-www-form-urlencoded",
): Promise<number> {
	const { statusCode } = await app.inject({
		method: "POST",
		url: "/api/v1/oidc/back-channel-logout",
		headers: { "content-type": type },
		payload: new URLSearchParams({ logout_token: token, more: "1" }).toString(),
	});
	return statusCode;
}

const isSignedIn = async (person: Person) =>
	(await person.get("/session")).status === 200;

test("a session ends that the provider names, and no other", async () => {
	const [one, two] = [await signedInWith("s-1"), await signedInWith("s-2")];
	expect(await send(await logoutToken({ sid: "s-1" }))).toBe(200);
	expect([await isSignedIn(one), await isSignedIn(two)]).toEqual([false, true]);
	const entry = await asOwner(app)
		.db.selectFrom("audit")
		.orderBy("seq", "desc")
		.select(["actor_kind", "action", "details"])
		.executeTakeFirst();
	expect(entry).toEqual({
		actor_kind: "system",
		action: "session.close",
		details: { how: "back-channel" },
	});
});

test("every session ends of the person that the provider names", async () => {
	const grace = await connected(app, provider, "grace");
	const graces = await signedInWith("s-1", "grace");
	const [one, two] = [await signedInWith("s-1"), await signedInWith(undefined)];
	expect(await send(await logoutToken({ sub: "ada" }))).toBe(200);
	const left = [one, two, graces, grace].map(isSignedIn);
	expect(await Promise.all(left)).toEqual([false, false, true, true]);
});

test("person and session together end that session, and those that cannot be told apart", async () => {
	const one = await signedInWith("s-1");
	const two = await signedInWith("s-2");
	const unnamed = await signedInWith(undefined);
	expect(await send(await logoutToken({ sub: "ada", sid: "s-1" }))).toBe(200);
	const left = [one, two, unnamed].map(isSignedIn);
	expect(await Promise.all(left)).toEqual([false, true, false]);
});

test("a token that comes again ends no later session", async () => {
	await signedInWith("s-1");
	const token = await logoutToken({ sub: "ada" });
	expect(await send(token)).toBe(200);
	const later = await signedInWith("s-1");
	expect(await send(token)).toBe(200);
	expect(await isSignedIn(later)).toBe(true);
});

const attacks: Record<string, [JWTPayload, Misbehaviour?]> = {
	"of another issuer": [{ iss: "https://evil.example" }],
	"for another client": [{ aud: "another-client" }],
	"from long ago": [{ iat: now() - 3_600 }],
	"that has expired": [{ exp: now() - 3_600 }],
	"from the future": [{ iat: now() + 3_600 }],
	"without a time": [{ iat: undefined }],
	"without an id": [{ jti: undefined }],
	"without an event": [{ events: undefined }],
	"with another event": [{ events: { "https://evil.example": {} } }],
	"with an event that is no object": [{ events: "backchannel-logout" }],
	"with a nonce, as an ID token has": [{ nonce: "n" }],
	"that names nobody": [{ sub: undefined }],
	"that is not signed": [{}, { sign: "not-at-all" }],
	"signed by a stranger": [{}, { sign: "strangers-key" }],
	"signed with the client's secret": [
		{},
		{ sign: { alg: "HS256", key: client.clientSecret } },
	],
	"signed with the public key as a secret": [
		{},
		{ sign: { alg: "HS256", key: publicKeyText } },
	],
};

describe("a logout token is refused", () => {
	test.each(Object.entries(attacks))(
		"%s",
		async (_name, [claims, misbehaviour = {}]) => {
			const person = await signedInWith("s-1");
			provider.misbehaviour = misbehaviour;
			const token = await logoutToken({ sub: "ada", ...claims });
			expect(await send(token)).toBe(400);
			expect(await isSignedIn(person)).toBe(true);
		},
	);

	test("that is an ID token", async () => {
		const person = await signedInWith("s-1");
		const idToken = provider.secrets.findLast((it) => it.startsWith("ey"));
		expect(await send(idToken ?? "")).toBe(400);
		expect(await isSignedIn(person)).toBe(true);
	});

	test.each(["", "a.b.c", "x".repeat(9_000)])(
		"that is none: %s",
		async (it) => {
			expect(await send(it)).toBe(400);
		},
	);
});

test("forms are read here and nowhere else, and nothing else is read here", async () => {
	const json = "application/json";
	expect(await send(await logoutToken({ sub: "ada" }), json)).toBe(415);
	const { statusCode } = await app.inject({
		method: "POST",
		url: "/api/v1/oidc/sign-in",
		headers: { "content-type": "application/x-www-form-urlencoded" },
		payload: "next=/",
	});
	expect(statusCode).toBe(415);
});
