import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { How } from "./session.ts";

export async function insertSession(
	trx: Transaction<Database>,
	session: {
		secretHash: Buffer;
		accountId: string;
		device: string;
		how: How;
		secondFactor: boolean;
	},
): Promise<void> {
	await trx
		.insertInto("session")
		.values({
			secret_hash: session.secretHash,
			account_id: session.accountId,
			device: session.device,
			how: session.how,
			second_factor: session.secondFactor,
		})
		.execute();
}

/** Those that have not run out, the latest used first. Limits in minutes. */
export async function listSessions(
	db: Kysely<Database>,
	accountId: string,
	limits: { idle: number; absolute: number },
) {
	return await db
		.selectFrom("session")
		.where("account_id", "=", accountId)
		.where("last_seen_at", ">", minutesAgo(limits.idle))
		.where("created_at", ">", minutesAgo(limits.absolute))
		.select([
			"id",
			"device",
			"how",
			"created_at as createdAt",
			"last_seen_at as lastSeenAt",
		])
		.orderBy("last_seen_at", "desc")
		.execute();
}

/** Ends one session of the account, or all but one. Gives how many ended. */
export async function endSessions(
	trx: Transaction<Database>,
	accountId: string,
	which: { only: string } | { allBut: string | null },
): Promise<number> {
	const sessions = trx
		.deleteFrom("session")
		.where("account_id", "=", accountId)
		.returning("id");
	if ("only" in which)
		return (await sessions.where("id", "=", which.only).execute()).length;
	const { allBut } = which;
	return (
		await sessions
			.$if(allBut !== null, (query) => query.where("id", "<>", allBut))
			.execute()
	).length;
}

export async function replaceSecret(
	trx: Transaction<Database>,
	id: string,
	secretHash: Buffer,
): Promise<void> {
	await trx
		.updateTable("session")
		.set({ secret_hash: secretHash })
		.where("id", "=", id)
		.execute();
}

/** From now on the session counts as opened with more than a password. */
export async function upgradeSession(
	trx: Transaction<Database>,
	id: string,
): Promise<void> {
	await trx
		.updateTable("session")
		.set({ second_factor: true })
		.where("id", "=", id)
		.execute();
}

/** From now on the account's sessions count as opened with a password alone, but for those of a provider. */
export async function downgradeSessions(
	trx: Transaction<Database>,
	accountId: string,
): Promise<void> {
	await trx
		.updateTable("session")
		.set({ second_factor: false })
		.where("account_id", "=", accountId)
		.where("how", "<>", "provider")
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
		.where("created_at", "<", minutesAgo(minutes))
		.execute();
}

export function minutesAgo(minutes: number) {
	return sql<Date>`now() - make_interval(mins => ${minutes}::integer)`;
}
