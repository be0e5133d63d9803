import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { Token } from "./accounts.schemas.ts";

export async function listTokens(
	db: Kysely<Database>,
	accountId: string,
): Promise<Token[]> {
	const rows = await db
		.selectFrom("api_token")
		.where("account_id", "=", accountId)
		.select(["id", "name", "created_at", "last_used_at"])
		.orderBy("created_at")
		.execute();
	return rows.map((row) => ({
		id: row.id,
		name: row.name,
		createdAt: row.created_at.toISOString(),
		lastUsedAt: row.last_used_at?.toISOString() ?? null,
	}));
}

/** False when the account has a token of that name already. */
export async function insertToken(
	trx: Transaction<Database>,
	token: { id: string; accountId: string; name: string; secretHash: Buffer },
): Promise<boolean> {
	const row = await trx
		.insertInto("api_token")
		.values({
			id: token.id,
			account_id: token.accountId,
			name: token.name,
			secret_hash: token.secretHash,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning("id")
		.executeTakeFirst();
	return row !== undefined;
}

export async function renewToken(
	db: Kysely<Database>,
	secretHash: Buffer,
): Promise<void> {
	await db
		.updateTable("api_token")
		.set({ last_used_at: sql`now()` })
		.where("secret_hash", "=", secretHash)
		.execute();
}

/** False when the account has no such token. */
export async function deleteToken(
	trx: Transaction<Database>,
	token: { id: string; accountId: string },
): Promise<boolean> {
	const row = await trx
		.deleteFrom("api_token")
		.where("id", "=", token.id)
		.where("account_id", "=", token.accountId)
		.returning("id")
		.executeTakeFirst();
	return row !== undefined;
}
