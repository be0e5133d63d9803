import { sql, type Transaction } from "kysely";
import type { VaultDatabase } from "../../vault/vault-tables.ts";

/**
 * Adds participants to the transaction's project, or changes those whose code is there: a site of null
 * and attributes that are not named stay as they are. Returns ids by code in small letters.
 */
export async function writeParticipants(
	trx: Transaction<VaultDatabase>,
	participants: readonly {
		id: string;
		code: string;
		site: string | null;
		attributes: Record<string, string>;
	}[],
): Promise<Map<string, string>> {
	const { rows } = await sql<{ id: string; code: string }>`
		select id, code from vault.import_participants(${JSON.stringify(participants)}::jsonb)
	`.execute(trx);
	return new Map(rows.map(({ id, code }) => [code.toLowerCase(), id]));
}
