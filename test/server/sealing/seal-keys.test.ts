import { describe, expect, test } from "vitest";
import { openSealed } from "../../../server/sealing/open-sealed.ts";
import { SealKeys } from "../../../server/sealing/seal-keys.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { secret } from "../../support/start-postgres.ts";
import { sealFor } from "./seal-response.ts";

const app = await openApp();

/** What another server on the same database knows. */
const elsewhere = (itsSecret = secret) => ({
	sealKeys: new SealKeys(app.db, itsSecret),
});

async function rows() {
	return await asOwner(app)
		.db.selectFrom("seal_key")
		.selectAll()
		.orderBy("created_at")
		.execute();
}

test("a key is made once, by whichever of several servers is first, and every one opens what is sealed to it", async () => {
	const servers = [app, elsewhere(), elsewhere(), elsewhere()];
	const keys = await Promise.all(
		servers.map((server) => server.sealKeys.newest()),
	);
	expect(new Set(keys.map(({ kid }) => kid)).size).toBe(1);
	expect(await rows()).toHaveLength(1);
	const [key] = keys;
	if (!key) throw new Error("no key");
	expect(Buffer.from(key.key.n, "base64url")).toHaveLength(3072 / 8);
	const sealed = await sealFor(key, { id: "a", answers: "Ünïcode ☂" });
	for (const server of servers)
		expect(await openSealed(server, sealed)).toEqual({
			id: "a",
			answers: "Ünïcode ☂",
		});
});

test("nothing of the private half can be read in the database", async () => {
	const [row] = await rows();
	const { sealed_private_jwk: sealed, public_jwk: open } = row ?? {};
	expect(Object.keys(open ?? {}).sort()).toEqual(["e", "kty", "n"]);
	for (const name of ['"d"', '"p"', '"dp"', "RSA"])
		expect(sealed?.includes(name)).toBe(false);
});

test("with another secret, what was sealed before is not opened, a new key seals, and the old secret still opens all it can", async () => {
	const old = await app.sealKeys.newest();
	const sealed = await sealFor(old, "1");
	const changed = elsewhere("another secret, of 32 characters or more");
	await expect(openSealed(changed, sealed)).rejects.toMatchObject({
		type: "unknown-seal-key",
		status: 503,
		message: expect.stringContaining("Keep the answers where they are"),
	});
	const fresh = await changed.sealKeys.newest();
	expect(fresh.kid).not.toBe(old.kid);
	expect(await openSealed(changed, await sealFor(fresh, "2"))).toBe(2);
	expect(await openSealed(app, sealed)).toBe(1);
	// The restored secret passes over the key that it cannot open.
	expect(await elsewhere().sealKeys.newest()).toEqual(old);
	await asOwner(app)
		.db.deleteFrom("seal_key")
		.where("kid", "=", fresh.kid)
		.execute();
});

test("the newest of several keys seals, and all of them open", async () => {
	const first = await app.sealKeys.newest();
	await asOwner(app)
		.db.updateTable("seal_key")
		.set({ sealed_private_jwk: Buffer.alloc(40) })
		.execute();
	const second = await elsewhere().sealKeys.newest();
	expect(second.kid).not.toBe(first.kid);
	expect(await openSealed(app, await sealFor(second, '"b"'))).toBe("b");
	expect(await openSealed(app, await sealFor(first, '"a"'))).toBe("a");
});

describe("what is not a response sealed for this installation is refused:", () => {
	test.each([
		["nothing", () => ""],
		["a text", () => "answers"],
		["five empty parts", () => "...."],
		["a header without a key", () => "e30.AA.AA.AA.AA"],
		["a byte changed", (sealed: string) => flip(sealed, sealed.length - 4)],
		["another header", (sealed: string) => sealed.replace(/^[^.]+/, other)],
		["half of it", (sealed: string) => sealed.slice(0, sealed.length / 2)],
	])("%s", async (_what, change) => {
		const sealed = change(
			await sealFor(await app.sealKeys.newest(), { id: "a" }),
		);
		await expect(openSealed(app, sealed)).rejects.toMatchObject({
			type: "invalid-body",
			errors: [{ path: "/sealed" }],
		});
	});

	test("one with an algorithm of the sender's choice", async () => {
		const key = await app.sealKeys.newest();
		const weak = await sealFor(key, "1", { alg: "RSA-OAEP" });
		const other = await sealFor(key, "1", { enc: "A128CBC-HS256" });
		for (const sealed of [weak, other])
			await expect(openSealed(app, sealed)).rejects.toMatchObject({
				type: "invalid-body",
			});
	});

	test("one with a key that is not ours", async () => {
		const { key } = await app.sealKeys.newest();
		const sealed = await sealFor({ kid: "x".repeat(43), key }, "1");
		await expect(openSealed(app, sealed)).rejects.toMatchObject({
			type: "unknown-seal-key",
		});
	});

	test.each([
		["no JSON", "{"],
		["a prototype", '{"__proto__": {"id": 1}}'],
		["what cannot be stored", '"\\u0000"'],
		["what nests too deep", "[".repeat(40) + "]".repeat(40)],
	])("one that holds %s", async (_what, content) => {
		const sealed = await sealFor(await app.sealKeys.newest(), content);
		await expect(openSealed(app, sealed)).rejects.toMatchObject({
			type: "invalid-body",
		});
	});
});

const other = Buffer.from(
	JSON.stringify({ alg: "RSA-OAEP-256", enc: "A256GCM", kid: "short" }),
).toString("base64url");

function flip(text: string, at: number): string {
	const character = text[at] === "A" ? "B" : "A";
	return text.slice(0, at) + character + text.slice(at + 1);
}
