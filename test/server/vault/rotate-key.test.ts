import { readFileSync, statSync, writeFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import type { App } from "../../../server/app-type.ts";
import { newKey, readKeyFile } from "../../../server/vault/key-file.ts";
import { rotateKey } from "../../../server/vault/rotate-key.ts";
import { keyFileOf, vaultKey } from "../../../server/vault/vault-keys.ts";
import { asOwner, openApp } from "../../support/app.ts";
import { type Person, signUp } from "../../support/person.ts";

let app: App;
let ada: Person;
let paths: string[];
const perProject = 520;

beforeEach(async () => {
	app = await openApp();
	ada = await signUp(app, "ada@example.org");
	paths = [];
	for (const name of ["One", "Two"]) {
		const { id } = await ada.make("/projects", { name });
		const path = `/projects/${id}`;
		const names = Array.from({ length: perProject }, (_, n) => `Name ${n}`);
		const csv = `name\n${names.join("\n")}`;
		await ada.post(`${path}/participants/import`, {
			csv,
			apply: true,
			optOut: "not-patients",
		});
		paths.push(path);
	}
});

/** How many contact details can be read in all. */
async function readable(): Promise<number> {
	let count = 0;
	for (const path of paths) {
		const { status, body } = await ada.get<{ contacts: unknown[] }>(
			`${path}/contacts?for=view`,
		);
		expect(status).toBe(200);
		count += body.contacts.length;
	}
	return count;
}

async function keysInUse(): Promise<string[]> {
	const { rows } = await asOwner(app).pool.query<{ key_id: string }>(
		"select distinct key_id from vault.contact",
	);
	return rows.map(({ key_id }) => key_id);
}

function keysInFile(): string[] {
	return readKeyFile(keyFileOf(app.config)).map((key) => vaultKey(key).id);
}

test("the key file is made once, and its owner alone may read it", () => {
	const file = keyFileOf(app.config);
	expect(statSync(file).mode & 0o777).toBe(0o600);
	expect(readFileSync(file, "utf8")).toMatch(/^[A-Za-z0-9+/]{43}=\n$/);
});

test("every contact is sealed with the new key, and the old one is gone", async () => {
	const [old] = keysInFile();
	expect(await rotateKey(app)).toEqual({
		resealed: 2 * perProject,
		unopened: 0,
	});
	const [current, ...rest] = keysInFile();
	expect(rest).toEqual([]);
	expect(current).not.toBe(old);
	expect(await keysInUse()).toEqual([current]);
	expect(statSync(keyFileOf(app.config)).mode & 0o777).toBe(0o600);
	expect(await readable()).toBe(2 * perProject);
	const { rows } = await asOwner(app).pool.query(
		"select chain_id, sum((details->>'contacts')::int)::int as contacts from audit where action = 'contacts.reseal' group by chain_id",
	);
	expect(rows.map(({ contacts }) => contacts)).toEqual([
		perProject,
		perProject,
	]);
});

test("reading and writing go on meanwhile, and nothing is lost", async () => {
	const [path = ""] = paths;
	let rotating = true;
	const rotations = (async () => {
		for (let round = 0; round < 3; round += 1) await rotateKey(app);
		rotating = false;
	})();
	let reads = 0;
	const written: string[] = [];
	while (rotating) {
		expect(await readable()).toBe(2 * perProject + written.length);
		reads += 1;
		const { id } = await ada.make(`${path}/participants`, {});
		const { status } = await ada.call(
			"PUT",
			`${path}/participants/${id}/contact`,
			{ name: id },
		);
		expect(status).toBe(204);
		written.push(id);
	}
	await rotations;
	expect(reads).toBeGreaterThan(0);
	expect(await keysInUse()).toEqual(keysInFile());
	expect(await readable()).toBe(2 * perProject + written.length);
});

test("two at once do no harm", async () => {
	await Promise.all([rotateKey(app), rotateKey(app)]);
	await rotateKey(app);
	expect(await keysInUse()).toEqual(keysInFile());
	expect(await readable()).toBe(2 * perProject);
});

test("ended at any point everything can still be read, and the next run finishes", async () => {
	for (let steps = 0; ; steps += 1) {
		const ended = await rotateKey(endingAfter(steps)).then(
			() => false,
			() => true,
		);
		expect(await readable()).toBe(2 * perProject);
		for (const key of await keysInUse()) expect(keysInFile()).toContain(key);
		if (!ended) break;
		expect(steps).toBeLessThan(30);
	}
	await rotateKey(app);
	expect(keysInFile()).toHaveLength(1);
	expect(await keysInUse()).toEqual(keysInFile());
});

/** The app as a process sees it whose database goes away after so many transactions of the vault. */
function endingAfter(
	transactions: number,
): Pick<App, "config" | "db" | "vault"> {
	let left = transactions;
	const vault = new Proxy(app.vault, {
		get(target, name) {
			if (name === "transaction" && left-- <= 0) throw new Error("gone");
			const value = Reflect.get(target, name, target);
			return typeof value === "function" ? value.bind(target) : value;
		},
	});
	return { config: app.config, db: app.db, vault };
}

test("a key that is missing is counted, and nothing else is held up", async () => {
	await asOwner(app).pool.query(
		"update vault.contact set key_id = 'gone' where participant_id = (select min(participant_id::text)::uuid from vault.contact)",
	);
	expect(await rotateKey(app)).toEqual({
		resealed: 2 * perProject - 1,
		unopened: 1,
	});
});

describe("keys of the environment", () => {
	test("the first seals, the rest open, and no file is made", async () => {
		const keys = [newKey(), newKey()];
		const given = await openApp({ vaultKeys: keys });
		const person = await signUp(given, "ada@example.org");
		const { id } = await person.make("/projects", { name: "Given" });
		const people = `/projects/${id}/participants`;
		const participant = await person.make(people, {});
		await person.call("PUT", `${people}/${participant.id}/contact`, {
			name: "Ann",
		});
		const { rows } = await asOwner(given).pool.query(
			"select key_id from vault.contact",
		);
		expect(rows).toEqual([{ key_id: vaultKey(keys[0] as Buffer).id }]);
		expect(() => readFileSync(keyFileOf(given.config))).toThrow("ENOENT");
	});
});

test("a damaged key file is said at the start", async () => {
	const broken = app.config;
	writeFileSync(keyFileOf(broken), "not a key\n");
	await expect(openApp({ dataDir: broken.dataDir })).rejects.toThrow(
		"are damaged",
	);
});
