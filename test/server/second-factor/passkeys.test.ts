import {
	createHash,
	generateKeyPairSync,
	type KeyObject,
	randomBytes,
	sign,
} from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Session } from "../../../server/accounts/accounts.schemas.ts";
import type { Factors } from "../../../server/second-factor/factors.schemas.ts";
import type { ProblemBody } from "../../../server/wire.schemas.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { Person, signUp } from "../../support/person.ts";

const app = await openApp();
const host = "waymark.example.org";
const origin = `http://${host}`;

/** An authenticator in software, which can also lie. */
class Authenticator {
	readonly id = randomBytes(32);
	readonly #keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
	counter = 0;

	get privateKey(): KeyObject {
		return this.#keys.privateKey;
	}

	/** A registration without attestation (WebAuthn 2, section 6.5). */
	register(challenge: string) {
		const { x = "", y = "" } = this.#keys.publicKey.export({ format: "jwk" });
		// COSE (RFC 9052): an EC2 key (1: 2) for ES256 (3: -7) on P-256 (-1: 1).
		const key = Buffer.concat([
			Buffer.from("a5010203262001215820", "hex"),
			Buffer.from(x, "base64url"),
			Buffer.from("225820", "hex"),
			Buffer.from(y, "base64url"),
		]);
		const length = Buffer.from([0, this.id.length]);
		const data = Buffer.concat([
			this.#data(0x45),
			Buffer.alloc(16),
			length,
			this.id,
			key,
		]);
		// CBOR of {fmt: "none", attStmt: {}, authData: data}.
		const attestation = Buffer.concat([
			Buffer.from(
				"a363666d74646e6f6e656761747453746d74a06861757468446174",
				"hex",
			),
			Buffer.from("6158", "hex"),
			Buffer.from([data.length]),
			data,
		]);
		return this.#answer({
			clientDataJSON: clientData("webauthn.create", challenge),
			attestationObject: attestation.toString("base64url"),
		});
	}

	/** An assertion (section 6.3.3), with what a liar would change. */
	show(
		challenge: string,
		lie: {
			origin?: string;
			party?: string;
			type?: string;
			flags?: number;
			key?: KeyObject;
		} = {},
	) {
		this.counter += 1;
		const data = this.#data(lie.flags ?? 0x05, lie.party);
		const client = clientData(
			lie.type ?? "webauthn.get",
			challenge,
			lie.origin,
		);
		const signed = Buffer.concat([
			data,
			createHash("sha256").update(Buffer.from(client, "base64url")).digest(),
		]);
		return this.#answer({
			clientDataJSON: client,
			authenticatorData: data.toString("base64url"),
			signature: sign("sha256", signed, lie.key ?? this.privateKey).toString(
				"base64url",
			),
		});
	}

	#data(flags: number, party = host): Buffer {
		const counter = Buffer.alloc(4);
		counter.writeUInt32BE(this.counter);
		const hash = createHash("sha256").update(party).digest();
		return Buffer.concat([hash, Buffer.from([flags]), counter]);
	}

	#answer(response: Record<string, string>) {
		const id = this.id.toString("base64url");
		return {
			response: {
				id,
				rawId: id,
				type: "public-key",
				clientExtensionResults: {},
				response,
			},
		};
	}
}

function clientData(type: string, challenge: string, from = origin): string {
	const data = { type, challenge, origin: from, crossOrigin: false };
	return Buffer.from(JSON.stringify(data)).toString("base64url");
}

let people = 0;

async function withPasskey() {
	people += 1;
	const email = `person-${people}@example.org`;
	const account = await signUp(app, email, "Northern trust");
	const person = new Person(app, { host });
	person.cookies = account.cookies;
	const device = new Authenticator();
	const path = "/second-factor/passkeys";
	const options = await person.post<{ challenge: string }>(`${path}/options`);
	expect(options.status).toBe(200);
	await person.make(path, {
		name: "Laptop",
		...device.register(options.body.challenge),
	});
	return { email, person, device };
}

const visitor = () => new Person(app, { host });

async function challenge(): Promise<string> {
	const { body } = await visitor().post<{ challenge: string }>(
		"/session/passkey/options",
	);
	return body.challenge;
}

function show(answer: object) {
	return visitor().post<Session & ProblemBody>("/session/passkey", answer);
}

describe("a passkey", () => {
	test("signs in by itself", async () => {
		const { email, device } = await withPasskey();
		const reply = await show(device.show(await challenge()));
		expect(reply.status).toBe(200);
		expect(reply.body.account.email).toBe(email);
	});

	test("lets nobody in whose account is disabled", async () => {
		const { email, device } = await withPasskey();
		await asOwner(app)
			.db.updateTable("account")
			.set({ disabled_at: new Date() })
			.where("email", "=", email)
			.execute();
		expect((await show(device.show(await challenge()))).status).toBe(401);
	});

	test("is refused in the same words whatever is wrong with it", async () => {
		const { device } = await withPasskey();
		const stranger = new Authenticator();
		const used = await challenge();
		expect((await show(device.show(used))).status).toBe(200);
		const fresh = async (lie: Parameters<Authenticator["show"]>[1]) =>
			device.show(await challenge(), lie);
		const tampered = await fresh({});
		const earlier = device.show(await challenge());
		device.counter = 0;
		const setBack = await fresh({});
		// From here on no other lie fails for its counter.
		device.counter = 50;
		const wrong: Record<string, object> = {
			"no answer": { response: {} },
			"no text as its id": { response: { id: 1 } },
			"an id alone": { response: { id: device.id.toString("base64url") } },
			"an unknown passkey": stranger.show(await challenge()),
			"a used challenge": device.show(used),
			"a challenge that nobody set": device.show("AAAA"),
			"another origin": await fresh({ origin: "http://evil.example.org" }),
			"another party": await fresh({ party: "evil.example.org" }),
			"another ceremony": await fresh({ type: "webauthn.create" }),
			"nobody present": await fresh({ flags: 0x04 }),
			"no finger and no PIN": await fresh({ flags: 0x01 }),
			"another key": await fresh({ key: stranger.privateKey }),
			"a counter that went back": setBack,
			"another signature": {
				response: {
					...tampered.response,
					response: {
						...tampered.response.response,
						signature: earlier.response.response.signature,
					},
				},
			},
		};
		const bodies = new Set<string>();
		for (const [what, answer] of Object.entries(wrong)) {
			const { status, body } = await show(answer);
			expect([what, status, body.type]).toEqual([
				what,
				401,
				"/problems/wrong-passkey",
			]);
			bodies.add(JSON.stringify({ ...body, instance: undefined }));
		}
		expect([...bodies]).toHaveLength(1);
		expect((await show(device.show(await challenge()))).status).toBe(200);
	});

	test("shown twenty times at once with one challenge signs in once", async () => {
		const { device } = await withPasskey();
		const answer = device.show(await challenge());
		const replies = await Promise.all(
			Array.from({ length: 20 }, () => show(answer)),
		);
		expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
	});

	test("cannot answer the challenge that was set for making one, nor one that is too old", async () => {
		const { person, device } = await withPasskey();
		const making = await person.post<{ challenge: string }>(
			"/second-factor/passkeys/options",
		);
		expect((await show(device.show(making.body.challenge))).status).toBe(401);
		const late = await challenge();
		await asOwner(app)
			.db.updateTable("passkey_challenge")
			.set({ expires_at: new Date(0) })
			.execute();
		expect((await show(device.show(late))).status).toBe(401);
	});
});

describe("making a passkey", () => {
	test("is refused for another's challenge, another origin and the same key again", async () => {
		const { person, device } = await withPasskey();
		const other = await withPasskey();
		const path = "/second-factor/passkeys";
		const ask = async (whose: Person) =>
			(await whose.post<{ challenge: string }>(`${path}/options`)).body
				.challenge;
		const add = async (answer: object) =>
			(await person.post(path, { name: "Another", ...answer })).status;
		expect(
			await add(new Authenticator().register(await ask(other.person))),
		).toBe(401);
		expect(await add(new Authenticator().register(await challenge()))).toBe(
			401,
		);
		expect(await add({ response: {} })).toBe(401);
		expect(await add(device.register(await ask(person)))).toBe(409);
		const { body } = await person.get<Factors>("/second-factor");
		expect(body.passkeys).toHaveLength(1);
	});

	test("is removed by its owner alone", async () => {
		const { person } = await withPasskey();
		const other = await withPasskey();
		const { body } = await person.get<Factors>("/second-factor");
		const path = `/second-factor/passkeys/${body.passkeys[0]?.id}`;
		expect((await other.person.call("DELETE", path)).status).toBe(404);
		expect((await person.call("DELETE", path)).status).toBe(204);
	});
});
