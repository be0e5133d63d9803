import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";

const minutes = 5;

/** Notes that an account's password was right; old tickets are cleared away. */
export async function insertTicket(
	trx: Transaction<Database>,
	secretHash: Buffer,
	accountId: string,
): Promise<void> {
	await trx
		.deleteFrom("sign_in_ticket")
		.where("expires_at", "<", sql<Date>`now()`)
		.execute();
	await trx
		.insertInto("sign_in_ticket")
		.values({
			secret_hash: secretHash,
			account_id: accountId,
			expires_at: sql`now() + make_interval(mins => ${minutes}::integer)`,
		})
		.execute();
}

/** Whose password was right, by the ticket's hash. */
export async function findTicket(
	db: Kysely<Database>,
	secretHash: Buffer,
): Promise<string | undefined> {
	const row = await db
		.selectFrom("sign_in_ticket")
		.where("secret_hash", "=", secretHash)
		.where("expires_at", ">", sql<Date>`now()`)
		.select("account_id")
		.executeTakeFirst();
	return row?.account_id;
}

/** Uses a ticket up. False when another request was quicker. */
export async function takeTicket(
	trx: Transaction<Database>,
	secretHash: Buffer,
): Promise<boolean> {
	const row = await trx
		.deleteFrom("sign_in_ticket")
		.where("secret_hash", "=", secretHash)
		.returning("account_id")
		.executeTakeFirst();
	return row !== undefined;
}
