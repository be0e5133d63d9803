import { compactDecrypt, exportJWK, generateKeyPair } from "jose";
import { beforeAll, expect, it } from "vitest";
import {
	type Parcel,
	sealParcel,
} from "../../../client/respond/sending/parcel.ts";
import { seal } from "../../../client/respond/sending/seal.ts";
import type { SealTo } from "../../../server/sealing/sealing.schemas.ts";

let sealTo: SealTo;
let open: (sealed: string) => Promise<unknown>;

beforeAll(async () => {
	const { publicKey, privateKey } = await generateKeyPair("RSA-OAEP-256", {
		modulusLength: 3072,
		extractable: true,
	});
	const { n = "", e = "" } = await exportJWK(publicKey);
	sealTo = { kid: "the-key", key: { kty: "RSA", n, e } };
	open = async (sealed) => {
		const { plaintext, protectedHeader } = await compactDecrypt(
			sealed,
			privateKey,
		);
		expect(protectedHeader).toEqual({
			alg: "RSA-OAEP-256",
			enc: "A256GCM",
			kid: "the-key",
		});
		return JSON.parse(new TextDecoder().decode(plaintext));
	};
});

it("makes what another implementation of the standard opens, of every length and script", async () => {
	for (let length = 0; length < 40; length += 1) {
		const content = { text: "ä☂𝄞 العربية".repeat(length), length };
		expect(await open((await seal(sealTo, content)) ?? "")).toEqual(content);
	}
	const large = { text: "x".repeat(250_000) };
	expect(await open((await seal(sealTo, large)) ?? "")).toEqual(large);
});

it("never seals the same to the same", async () => {
	const texts = await Promise.all(
		Array.from({ length: 20 }, () => seal(sealTo, { a: 1 })),
	);
	// The header says the same each time; key, nonce, ciphertext and tag do not.
	for (const part of [1, 2, 3, 4]) {
		const parts = texts.map((text) => text?.split(".")[part]);
		expect(new Set(parts).size).toBe(20);
	}
});

const parcel: Parcel = {
	id: "0190b6a0-0000-7000-8000-000000000001",
	path: "/api/v1/collect/token/responses/0190b6a0-0000-7000-8000-000000000001",
	about: { organisation: "Trust", survey: "Survey", wave: "Wave" },
	takenOn: "2026-11-21",
	takenAt: 1,
	sealed: null,
	submission: {
		answers: { a: "canary-4711" },
		language: "en",
		mode: "self",
		startedAt: "2026-11-21T09:00:00Z",
		completedAt: "2026-11-21T09:05:00Z",
	},
};

it("puts the id and the way in with the answers, and leaves none of them outside", async () => {
	const way = { link: "the-link", participant: "the-person" };
	const sealed = await sealParcel(parcel, way, sealTo);
	expect(sealed).toEqual({
		...parcel,
		submission: null,
		sealed: expect.any(String),
	});
	expect(JSON.stringify(sealed)).not.toContain("canary");
	expect(await open(sealed.sealed ?? "")).toEqual({
		id: parcel.id,
		...way,
		submission: parcel.submission,
	});
	expect(await sealParcel(sealed, way, sealTo)).toBe(sealed);
});

it("leaves the parcel as it is for a key that is none", async () => {
	const way = { token: "token" };
	const broken = { ...sealTo, key: { ...sealTo.key, n: "" } };
	expect(await sealParcel(parcel, way, broken)).toBe(parcel);
});
