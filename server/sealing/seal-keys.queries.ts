import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";

/** Whoever holds it is the only one to make a key, until the transaction ends. */
export async function lockSealKeys(trx: Transaction<Database>): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtext('waymark seal keys'))`.execute(
		trx,
	);
}

/** The newest first. */
export async function listSealKeys(db: Kysely<Database>) {
	return await db
		.selectFrom("seal_key")
		.select(["kid", "public_jwk as key", "sealed_private_jwk as sealedPrivate"])
		.orderBy("created_at", "desc")
		.orderBy("kid")
		.execute();
}

export async function findSealKey(db: Kysely<Database>, kid: string) {
	return await db
		.selectFrom("seal_key")
		.select("sealed_private_jwk as sealedPrivate")
		.where("kid", "=", kid)
		.executeTakeFirst();
}

export async function insertSealKey(
	trx: Transaction<Database>,
	{
		kid,
		key,
		sealedPrivate,
	}: {
		kid: string;
		key: object;
		sealedPrivate: Buffer;
	},
): Promise<void> {
	await trx
		.insertInto("seal_key")
		.values({
			kid,
			public_jwk: JSON.stringify(key),
			sealed_private_jwk: sealedPrivate,
		})
		.execute();
}
