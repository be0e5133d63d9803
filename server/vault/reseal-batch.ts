import { sql, type Transaction } from "kysely";
import { openContact, sealContact } from "./seal-contact.ts";
import type { VaultKey } from "./vault-keys.ts";
import type { VaultDatabase } from "./vault-tables.ts";

const batchSize = 500;

/** Seals some of the project's contacts with the current key that a former one opens. Returns how many; 0 when none are left. */
export async function resealBatch(
	trx: Transaction<VaultDatabase>,
	projectId: string,
	current: VaultKey,
	former: readonly VaultKey[],
): Promise<number> {
	const keys = new Map(former.map((key) => [key.id, key]));
	const rows = await trx
		.selectFrom("vault.contact")
		.where("project_id", "=", projectId)
		.where("key_id", "=", sql<string>`any(${[...keys.keys()]}::text[])`)
		.select(["participant_id", "sealed", "key_id"])
		.limit(batchSize)
		.forUpdate()
		.execute();
	for (const { participant_id: participantId, sealed, key_id } of rows) {
		const key = keys.get(key_id);
		if (!key) continue;
		const place = { projectId, participantId };
		const contact = openContact(key, place, sealed);
		await trx
			.updateTable("vault.contact")
			.set({ sealed: sealContact(current, place, contact), key_id: current.id })
			.where("project_id", "=", projectId)
			.where("participant_id", "=", participantId)
			.execute();
	}
	return rows.length;
}
