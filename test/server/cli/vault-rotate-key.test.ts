import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openTerminal } from "./terminal.ts";

const given = [1, 2].map((fill) => Buffer.alloc(32, fill).toString("base64"));

test("makes a new key", async () => {
	const { type, dataDir } = await openTerminal();
	const file = () => readFileSync(join(dataDir, "vault-key"), "utf8");
	expect(await type("vault rotate-key --json")).toMatchObject({
		code: 0,
		out: '{"resealed":0,"unopened":0}\n',
	});
	const first = file();
	const { out } = await type("vault rotate-key");
	expect(out).toMatch("0 contacts are sealed with the new key. Back up");
	expect(file()).not.toBe(first);
});

test("with a key of the environment it asks for the new one before it", async () => {
	const { type } = await openTerminal();
	const one = await type("vault rotate-key", "", {
		WAYMARK_VAULT_KEY: given[0],
	});
	expect(one.code).toBe(1);
	expect(one.told.join()).toMatch("write a new one before it");
	const two = await type("vault rotate-key", "", {
		WAYMARK_VAULT_KEY: given.join(),
	});
	expect(two.code).toBe(0);
});
