import { type Kysely, sql, type Transaction } from "kysely";
import { sha256 } from "../secrets/sha256.ts";
import type { Database } from "../tables.ts";

type Trx = Transaction<Database>;

const minutes = 5;

/** Notes what has to be signed: by the account's new passkey, or, without an account, by whoever signs in. */
export async function insertChallenge(
	db: Kysely<Database>,
	challenge: string,
	accountId: string | null,
): Promise<void> {
	await db
		.deleteFrom("passkey_challenge")
		.where("expires_at", "<", sql<Date>`now()`)
		.execute();
	await db
		.insertInto("passkey_challenge")
		.values({
			challenge_hash: sha256(challenge),
			account_id: accountId,
			expires_at: sql`now() + make_interval(mins => ${minutes}::integer)`,
		})
		.execute();
}

/** Uses a challenge up. False for one that is none, is too old, was used, or was for somebody else. */
export async function takeChallenge(
	db: Kysely<Database>,
	challenge: string,
	accountId: string | null,
): Promise<boolean> {
	const row = await db
		.deleteFrom("passkey_challenge")
		.where("challenge_hash", "=", sha256(challenge))
		.where("expires_at", ">", sql<Date>`now()`)
		.where("account_id", "is not distinct from", accountId)
		.returning("challenge_hash")
		.executeTakeFirst();
	return row !== undefined;
}

export async function insertPasskey(
	trx: Trx,
	passkey: {
		id: string;
		accountId: string;
		credentialId: string;
		publicKey: Uint8Array;
		counter: number;
		transports: string[];
		name: string;
	},
): Promise<boolean> {
	const row = await trx
		.insertInto("passkey")
		.values({
			id: passkey.id,
			account_id: passkey.accountId,
			credential_id: passkey.credentialId,
			public_key: Buffer.from(passkey.publicKey),
			counter: passkey.counter,
			transports: passkey.transports,
			name: passkey.name,
			last_used_at: null,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning("id")
		.executeTakeFirst();
	return row !== undefined;
}

export async function listCredentials(db: Kysely<Database>, accountId: string) {
	return await db
		.selectFrom("passkey")
		.where("account_id", "=", accountId)
		.select(["credential_id as id", "transports"])
		.execute();
}

export async function findPasskey(db: Kysely<Database>, credentialId: string) {
	return await db
		.selectFrom("passkey")
		.where("credential_id", "=", credentialId)
		.select([
			"id",
			"account_id as accountId",
			"public_key as publicKey",
			"counter",
			"transports",
		])
		.executeTakeFirst();
}

/** Keeps the counter, by which a copied key is found out. False when another sign-in has moved it meanwhile. */
export async function notePasskeyUse(
	db: Kysely<Database>,
	passkey: { id: string; counter: number },
	counter: number,
): Promise<boolean> {
	const row = await db
		.updateTable("passkey")
		.set({ counter, last_used_at: sql`now()` })
		.where("id", "=", passkey.id)
		.where("counter", "=", passkey.counter)
		.returning("id")
		.executeTakeFirst();
	return row !== undefined;
}

/** False when the account has no such passkey. */
export async function deletePasskey(
	trx: Trx,
	passkey: { id: string; accountId: string },
): Promise<boolean> {
	const row = await trx
		.deleteFrom("passkey")
		.where("id", "=", passkey.id)
		.where("account_id", "=", passkey.accountId)
		.returning("id")
		.executeTakeFirst();
	return row !== undefined;
}
