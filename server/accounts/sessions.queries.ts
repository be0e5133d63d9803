import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";

export async function insertSession(
	trx: Transaction<Database>,
	session: { secretHash: Buffer; accountId: string },
): Promise<void> {
	await trx
		.insertInto("session")
		.values({ secret_hash: session.secretHash, account_id: session.accountId })
		.execute();
}

export async function renewSession(
	db: Kysely<Database>,
	secretHash: Buffer,
): Promise<void> {
	await db
		.updateTable("session")
		.set({ last_seen_at: sql`now()` })
		.where("secret_hash", "=", secretHash)
		.execute();
}

export async function deleteSession(
	db: Kysely<Database>,
	secretHash: Buffer,
): Promise<void> {
	await db
		.deleteFrom("session")
		.where("secret_hash", "=", secretHash)
		.execute();
}

/** Clears away an account's sessions that are older than any session may be. */
export async function deleteOldSessions(
	trx: Transaction<Database>,
	accountId: string,
	minutes: number,
): Promise<void> {
	await trx
		.deleteFrom("session")
		.where("account_id", "=", accountId)
		.where(
			"created_at",
			"<",
			sql<Date>`now() - make_interval(mins => ${minutes}::integer)`,
		)
		.execute();
}
