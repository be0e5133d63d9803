import { sql } from "kysely";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type {
	SecondStep,
	SessionList,
} from "../../server/accounts/accounts.schemas.ts";
import type {
	Factors,
	Protected,
} from "../../server/second-factor/factors.schemas.ts";
import { asOwner, openSite } from "../support/app.ts";
import { openBrowser, still } from "../support/browser.ts";
import { Person, password, signUp } from "../support/person.ts";

// WebAuthn wants a name for a host, and takes http from localhost alone.
const { app, address } = await openSite();
const host = new URL(address.replace("127.0.0.1", "localhost")).host;
const browser = await openBrowser();

type Credential = { id: string; response: Record<string, string> };

/** A browser with a passkey store of its own, and the person at it. */
async function openDevice(at = host) {
	const context = await browser.newContext(still);
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	await cdp.send("WebAuthn.enable");
	const { authenticatorId } = await cdp.send(
		"WebAuthn.addVirtualAuthenticator",
		{
			options: {
				protocol: "ctap2",
				transport: "internal",
				hasResidentKey: true,
				hasUserVerification: true,
				isUserVerified: true,
			},
		},
	);
	await page.goto(`http://${at}/livez`);
	const verifies = (isUserVerified: boolean) =>
		cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified });
	return { page, cdp, authenticatorId, verifies };
}

/** Lets the browser make a passkey, or sign with one, as its page would. */
async function ask(page: Page, how: "create" | "get", options: object) {
	return (await page.evaluate(
		async ([how, options]) => {
			const credential =
				how === "create"
					? await navigator.credentials.create({
							publicKey:
								PublicKeyCredential.parseCreationOptionsFromJSON(options),
						})
					: await navigator.credentials.get({
							publicKey:
								PublicKeyCredential.parseRequestOptionsFromJSON(options),
						});
			return (credential as PublicKeyCredential).toJSON();
		},
		[how, options] as [
			string,
			PublicKeyCredentialCreationOptionsJSON &
				PublicKeyCredentialRequestOptionsJSON,
		],
	)) as unknown as Credential;
}

const visitor = () => new Person(app, { host });
let people = 0;

/** Somebody with an account and a passkey on their device. */
async function withPasskey() {
	people += 1;
	const email = `person-${people}@example.org`;
	const person = await signUp(app, email, "Northern trust");
	person.headers.host = host;
	const device = await openDevice();
	const made = await addPasskey(person, device.page, "Work laptop");
	expect(made.status).toBe(201);
	return { email, person, device, codes: made.body.recoveryCodes };
}

async function addPasskey(person: Person, page: Page, name: string) {
	const { body } = await person.post<object>("/second-factor/passkeys/options");
	const response = await ask(page, "create", body);
	return await person.post<Protected & { type: string }>(
		"/second-factor/passkeys",
		{ name, response },
	);
}

/** What a passkey signs for whoever signs in. */
async function signed(page: Page, change: object = {}) {
	const { body } = await visitor().post<object>("/session/passkey/options");
	return await ask(page, "get", { ...body, ...change });
}

async function refused(response: object) {
	const reply = await visitor().post("/session/passkey", { response });
	expect(reply.status).toBe(401);
	expect(reply.body.type).toBe("/problems/wrong-passkey");
	expect(reply.headers["set-cookie"]).toBeUndefined();
	return reply.body;
}

describe("a passkey", () => {
	test("signs in alone, without a password or an email address", async () => {
		const { device, codes } = await withPasskey();
		expect(codes).toHaveLength(10);
		const response = await signed(device.page);
		const somebody = visitor();
		const reply = await somebody.post("/session/passkey", { response });
		expect(reply.status).toBe(200);
		expect((await somebody.get("/projects")).status).toBe(200);
		const { body } = await somebody.get<SessionList>("/sessions");
		expect(body.sessions.find(({ current }) => current)?.how).toBe("passkey");
	});

	test("is the second step after a password", async () => {
		const { email, device } = await withPasskey();
		const somebody = visitor();
		const first = await somebody.post<SecondStep>("/session", {
			email,
			password,
		});
		expect(first.status).toBe(202);
		expect(first.body.methods).toEqual(["passkey", "recovery-code"]);
		expect((await somebody.get("/projects")).status).toBe(401);
		const response = await signed(device.page);
		await somebody.post("/session/passkey", { response });
		expect((await somebody.get("/projects")).status).toBe(200);
	});

	test("is one of several, each with a name, and removed by itself", async () => {
		const { person, device } = await withPasskey();
		const second = await openDevice();
		expect((await addPasskey(person, second.page, "Phone")).body).toEqual({
			recoveryCodes: null,
		});
		const { body } = await person.get<Factors>("/second-factor");
		expect(body.passkeys.map(({ name }) => name)).toEqual([
			"Work laptop",
			"Phone",
		]);
		const path = `/second-factor/passkeys/${body.passkeys[0]?.id}`;
		expect((await person.call("DELETE", path)).status).toBe(204);
		expect((await person.call("DELETE", path)).status).toBe(404);
		await refused(await signed(device.page));
		const response = await signed(second.page);
		const reply = await visitor().post("/session/passkey", { response });
		expect(reply.status).toBe(200);
	});

	test("is not made twice on one device", async () => {
		const { person, device } = await withPasskey();
		await expect(addPasskey(person, device.page, "Again")).rejects.toThrow(
			/InvalidStateError|NotAllowedError|already/,
		);
	});

	test("lets nobody in whose account is kept out", async () => {
		const { email, device } = await withPasskey();
		await sql`update account set disabled_at = now() where email = ${email}`.execute(
			asOwner(app).db,
		);
		await refused(await signed(device.page));
	});
});

describe("what a passkey signed is refused", () => {
	test("a second time", async () => {
		const { device } = await withPasskey();
		const response = await signed(device.page);
		const replies = await Promise.all(
			Array.from({ length: 8 }, () =>
				visitor().post("/session/passkey", { response }),
			),
		);
		const statuses = replies.map(({ status }) => status).sort();
		expect(statuses).toEqual([200, ...Array(7).fill(401)]);
		await refused(response);
	});

	test("after five minutes", async () => {
		const { device } = await withPasskey();
		const response = await signed(device.page);
		await sql`update passkey_challenge set expires_at = expires_at - interval '5 minutes'`.execute(
			asOwner(app).db,
		);
		await refused(response);
	});

	test("for a challenge that nobody gave", async () => {
		const { device } = await withPasskey();
		const challenge = Buffer.alloc(32, 7).toString("base64url");
		await refused(await signed(device.page, { challenge }));
	});

	test("on another site", async () => {
		const { device } = await withPasskey();
		const other = await openSite();
		await device.page.goto(
			`${other.address.replace("127.0.0.1", "localhost")}/livez`,
		);
		await refused(await signed(device.page));
	});

	test("without a PIN, a finger or a face", async () => {
		const { device } = await withPasskey();
		await device.verifies(false);
		await refused(
			await signed(device.page, { userVerification: "discouraged" }),
		);
		await device.verifies(true);
	});

	test("by a copy, which the counter gives away", async () => {
		const { device } = await withPasskey();
		await sql`update passkey set counter = counter + 1000`.execute(
			asOwner(app).db,
		);
		await refused(await signed(device.page));
	});

	test("when a bit of it was changed, or all of it", async () => {
		const { device } = await withPasskey();
		for (const part of ["signature", "clientDataJSON", "authenticatorData"]) {
			const response = await signed(device.page);
			const bytes = Buffer.from(response.response[part] ?? "", "base64url");
			bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
			await refused({
				...response,
				response: { ...response.response, [part]: bytes.toString("base64url") },
			});
		}
		for (const invented of [{}, { id: 7 }, { id: "x", response: null }])
			await refused(invented);
	});

	test("in the same words whatever is wrong", async () => {
		const known = await withPasskey();
		const gone = await withPasskey();
		await sql`delete from passkey where account_id = (select id from account where email = ${gone.email})`.execute(
			asOwner(app).db,
		);
		const wrong = await signed(known.device.page, {
			challenge: Buffer.alloc(32, 9).toString("base64url"),
		});
		const unknown = await signed(gone.device.page);
		expect(await refused(wrong)).toEqual(await refused(unknown));
	});
});

describe("what a browser is given to sign", () => {
	test("is the same for everybody, and names no passkey", async () => {
		const { email } = await withPasskey();
		const halfWay = visitor();
		await halfWay.post("/session", { email, password });
		const shapes = [];
		for (const somebody of [halfWay, visitor()]) {
			const { body } = await somebody.post<Record<string, unknown>>(
				"/session/passkey/options",
			);
			const { challenge, ...rest } = body;
			shapes.push(rest);
			expect(Buffer.from(String(challenge), "base64url")).toHaveLength(32);
		}
		expect(shapes[0]).toEqual(shapes[1]);
		expect(shapes[0]).not.toHaveProperty("allowCredentials");
	});

	test("makes a passkey for the account that asked, once, and for no other", async () => {
		const { person } = await withPasskey();
		const another = await withPasskey();
		const device = await openDevice();
		const { body } = await person.post<object>(
			"/second-factor/passkeys/options",
		);
		const response = await ask(device.page, "create", body);
		const give = (somebody: Person) =>
			somebody.post("/second-factor/passkeys", { name: "Phone", response });
		expect((await give(another.person)).body.type).toBe(
			"/problems/wrong-passkey",
		);
		expect((await give(person)).status).toBe(201);
		expect((await give(person)).body.type).toBe("/problems/wrong-passkey");
	});
});
