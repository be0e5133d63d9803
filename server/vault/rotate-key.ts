import { sql } from "kysely";
import type { App } from "../app-type.ts";
import { command } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { listProjectIds } from "../projects/projects.queries.ts";
import { tellAbout, withProject } from "../row-security.ts";
import { newKey, readKeyFile, replaceKeyFile } from "./key-file.ts";
import { resealBatch } from "./reseal-batch.ts";
import { keyFileOf, type VaultKey, vaultKey } from "./vault-keys.ts";

type Vault = Pick<App, "config" | "db" | "vault">;

export interface Rotation {
	resealed: number;
	/** Contacts that no key of the installation opens. */
	unopened: number;
}

/**
 * Seals every contact anew with a new key, some at a time, while reading and writing go on; former keys are
 * kept until nothing needs them. Ended at any point it can be run again, and two at once do no harm. With
 * keys of the environment the first of them is the new one, and nothing is taken away.
 */
export async function rotateKey(app: Vault): Promise<Rotation> {
	const { current, former } = await newRing(app);
	let resealed = 0;
	for (;;) {
		for (const project of await listProjectIds(app.db))
			resealed += await resealProject(app, project, current, former);
		const unopened = await finish(app, current, former);
		if (unopened !== null) return { resealed, unopened };
	}
}

async function newRing({ config, vault }: Vault) {
	if (config.vaultKeys.length === 0) await whileNobodyWrites(vault, addKey);
	const keys =
		config.vaultKeys.length > 0
			? config.vaultKeys
			: readKeyFile(keyFileOf(config));
	const [current, ...former] = keys.map(vaultKey);
	if (!current) throw new Error("A vault has a key once one was made.");
	return { current, former };

	async function addKey() {
		const file = keyFileOf(config);
		replaceKeyFile(file, [newKey(), ...readKeyFile(file)]);
	}
}

async function resealProject(
	{ vault }: Vault,
	projectId: string,
	current: VaultKey,
	former: readonly VaultKey[],
): Promise<number> {
	let resealed = 0;
	for (;;) {
		const batch = await withProject(vault, projectId, async (trx) => {
			const contacts = await resealBatch(trx, projectId, current, former);
			if (contacts > 0)
				await recordAudit(trx, {
					chain: projectId,
					actor: command,
					action: "contacts.reseal",
					details: { contacts, key: current.id },
				});
			return contacts;
		});
		if (batch === 0) return resealed;
		resealed += batch;
	}
}

/**
 * Gives the former keys up, unless somebody sealed with one meanwhile: then null, and there is more to do.
 * Otherwise the number of contacts that no key opens.
 */
async function finish(
	app: Vault,
	current: VaultKey,
	former: readonly VaultKey[],
): Promise<number | null> {
	const projects = await listProjectIds(app.db);
	return await whileNobodyWrites(app.vault, async (keysOf) => {
		const left = new Map<string, number>();
		for (const project of projects)
			for (const { key_id, contacts } of await keysOf(project))
				left.set(key_id, (left.get(key_id) ?? 0) + contacts);
		if (former.some(({ id }) => left.has(id))) return null;
		left.delete(current.id);
		if (app.config.vaultKeys.length === 0) giveUp(app, former);
		return [...left.values()].reduce((sum, contacts) => sum + contacts, 0);
	});
}

function giveUp({ config }: Vault, former: readonly VaultKey[]): void {
	const file = keyFileOf(config);
	const kept = readKeyFile(file).filter((key) =>
		former.every(({ secret }) => !secret.equals(key)),
	);
	replaceKeyFile(file, kept);
}

/** Nothing is sealed while the work is done, nor does another rotation change the keys; reading goes on. */
async function whileNobodyWrites<T>(
	vault: App["vault"],
	work: (
		keysOf: (
			project: string,
		) => Promise<{ key_id: string; contacts: number }[]>,
	) => Promise<T>,
): Promise<T> {
	return await vault.transaction().execute(async (trx) => {
		await sql`lock table vault.contact in share row exclusive mode`.execute(
			trx,
		);
		return await work(async (project) => {
			await tellAbout(trx, { project });
			return await trx
				.selectFrom("vault.contact")
				.select((all) => ["key_id", all.fn.countAll<number>().as("contacts")])
				.groupBy("key_id")
				.execute();
		});
	});
}
