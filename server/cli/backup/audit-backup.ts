import { type Kysely, sql } from "kysely";
import { listOrganisations } from "../../accounts/accounts.queries.ts";
import { command } from "../../audit/actor.ts";
import { recordAudit } from "../../audit/record-audit.ts";
import type { Database } from "../../tables.ts";

/** Enters in each organisation's chain that somebody takes a copy of everything; a database from before there was an audit has none. */
export async function auditBackup(db: Kysely<Database>): Promise<void> {
	await db.transaction().execute(async (trx) => {
		const { rows } = await sql`
			select from pg_proc where proname = 'record_audit'
		`.execute(trx);
		if (rows.length === 0) return;
		for (const { id } of await listOrganisations(trx)) {
			await recordAudit(trx, {
				chain: id,
				actor: command,
				action: "backup.write",
			});
		}
	});
}
