import { sql, type Transaction } from "kysely";
import type { Actor } from "./actor.ts";

export interface AuditEntry {
	/** The project that it is about; the organisation for what concerns accounts. */
	chain: string;
	actor: Actor;
	/** Thing and verb, such as `survey.create` or `responses.export`. */
	action: string;
	subject?: { kind: string; id: string };
	/** What a reader needs besides; never an answer, a secret or a contact detail. */
	details?: Record<string, unknown>;
}

/**
 * Adds an entry to the chain, in the transaction of what it tells of: both happen or neither. Call it last,
 * because the chain's end is locked from here until the commit.
 */
export async function recordAudit<Tables>(
	trx: Transaction<Tables>,
	{ chain, actor, action, subject, details = {} }: AuditEntry,
): Promise<void> {
	await sql`select record_audit(
		${chain}::uuid, ${actor.kind}, ${actor.id}::uuid, ${actor.name}, ${actor.origin},
		${action}, ${subject?.kind ?? null}, ${subject?.id ?? null}, ${JSON.stringify(details)}::json
	)`.execute(trx);
}
