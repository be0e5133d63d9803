import { type Kysely, sql, type Transaction } from "kysely";
import type { Contact } from "./contacts.schemas.ts";
import { openHeld } from "./open-held.ts";
import { type Place, sealContact } from "./seal-contact.ts";
import type { VaultKey, VaultKeys } from "./vault-keys.ts";
import type { VaultDatabase } from "./vault-tables.ts";

type Trx = Transaction<VaultDatabase>;

/** What the vault holds of a participant. Throws `vault-key-missing`. */
export async function findContact(
	trx: Trx,
	keys: VaultKeys,
	place: Place,
): Promise<{ contact: Contact; updatedAt: Date } | undefined> {
	const row = await contacts(trx, place.projectId)
		.where("participant_id", "=", place.participantId)
		.executeTakeFirst();
	return row && { contact: openHeld(keys, row), updatedAt: row.updated_at };
}

/** By participant id; of those asked for, or of everybody. Throws `vault-key-missing`. */
export async function listContacts(
	trx: Trx,
	keys: VaultKeys,
	projectId: string,
	participants: readonly string[] | "all",
): Promise<Map<string, Contact>> {
	const held = contacts(trx, projectId);
	const wanted =
		participants === "all"
			? held
			: held.where("participant_id", "=", anyOf(participants));
	const rows = await wanted.execute();
	return new Map(rows.map((row) => [row.participant_id, openHeld(keys, row)]));
}

/**
 * The key to seal with until the transaction ends. A rotation gives up a former key only while nobody
 * writes, so that nothing is ever sealed with a key that is gone.
 */
export async function holdCurrentKey(
	trx: Trx,
	keys: VaultKeys,
): Promise<VaultKey> {
	await sql`lock table vault.contact in row exclusive mode`.execute(trx);
	return keys.current();
}

/** Puts contact details in place of what the vault held of these participants. */
export async function saveContacts(
	trx: Trx,
	key: VaultKey,
	projectId: string,
	contacts: ReadonlyMap<string, Contact>,
): Promise<void> {
	const rows = [...contacts].map(([participantId, contact]) => ({
		project_id: projectId,
		participant_id: participantId,
		sealed: sealContact(key, { projectId, participantId }, contact),
		key_id: key.id,
	}));
	await trx
		.insertInto("vault.contact")
		.values(rows)
		.onConflict((conflict) =>
			conflict.columns(["project_id", "participant_id"]).doUpdateSet((row) => ({
				sealed: row.ref("excluded.sealed"),
				key_id: row.ref("excluded.key_id"),
				updated_at: sql`now()`,
			})),
		)
		.execute();
}

/** False when the vault held nothing of the participant. */
export async function deleteContact(
	trx: Trx,
	{ projectId, participantId }: Place,
): Promise<boolean> {
	const row = await trx
		.deleteFrom("vault.contact")
		.where("project_id", "=", projectId)
		.where("participant_id", "=", participantId)
		.returning("participant_id")
		.executeTakeFirst();
	return row !== undefined;
}

function contacts(db: Kysely<VaultDatabase>, projectId: string) {
	return db
		.selectFrom("vault.contact")
		.where("project_id", "=", projectId)
		.selectAll();
}

function anyOf(ids: readonly string[]) {
	return sql<string>`any(${[...ids]}::uuid[])`;
}
