import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { Factors } from "./factors.schemas.ts";

type Trx = Transaction<Database>;

/** How an account is protected beyond its password. */
export async function findFactors(
	db: Kysely<Database>,
	accountId: string,
): Promise<Factors> {
	const account = await db
		.selectFrom("account")
		.innerJoin("organisation", "organisation.id", "account.organisation_id")
		.leftJoin("authenticator", (join) =>
			join
				.onRef("authenticator.account_id", "=", "account.id")
				.on("authenticator.confirmed_at", "is not", null),
		)
		.where("account.id", "=", accountId)
		.select([
			"organisation.second_factor_required as required",
			"authenticator.account_id as authenticator",
			(query) =>
				query
					.selectFrom("recovery_code")
					.whereRef("recovery_code.account_id", "=", "account.id")
					.where("used_at", "is", null)
					.select((count) => count.fn.countAll<number>().as("count"))
					.as("recoveryCodes"),
		])
		.executeTakeFirstOrThrow();
	const passkeys = await db
		.selectFrom("passkey")
		.where("account_id", "=", accountId)
		.select(["id", "name", "created_at", "last_used_at"])
		.orderBy("created_at")
		.execute();
	return {
		required: account.required,
		authenticator: account.authenticator !== null,
		passkeys: passkeys.map(({ created_at, last_used_at, ...passkey }) => ({
			...passkey,
			createdAt: created_at.toISOString(),
			lastUsedAt: last_used_at?.toISOString() ?? null,
		})),
		recoveryCodes: account.recoveryCodes ?? 0,
	};
}

/** Puts a secret in place of one that was never confirmed. False when the account has an app already. */
export async function startAuthenticator(
	trx: Trx,
	accountId: string,
	sealedSecret: Buffer,
): Promise<boolean> {
	const row = await trx
		.insertInto("authenticator")
		.values({
			account_id: accountId,
			sealed_secret: sealedSecret,
			confirmed_at: null,
		})
		.onConflict((conflict) =>
			conflict
				.column("account_id")
				.doUpdateSet({ sealed_secret: sealedSecret, last_step: 0 })
				.where("authenticator.confirmed_at", "is", null),
		)
		.returning("account_id")
		.executeTakeFirst();
	return row !== undefined;
}

export async function findAuthenticator(
	db: Kysely<Database>,
	accountId: string,
) {
	return await db
		.selectFrom("authenticator")
		.where("account_id", "=", accountId)
		.select(["sealed_secret as sealedSecret", "confirmed_at as confirmedAt"])
		.executeTakeFirst();
}

/** Takes a code's step, which no other sign-in can take then. False for one that is not newer than the last. */
export async function takeStep(
	trx: Trx,
	accountId: string,
	step: number,
): Promise<boolean> {
	const row = await trx
		.updateTable("authenticator")
		.set({
			last_step: step,
			confirmed_at: sql`coalesce(confirmed_at, now())`,
		})
		.where("account_id", "=", accountId)
		.where("last_step", "<", step)
		.returning("account_id")
		.executeTakeFirst();
	return row !== undefined;
}

/** False when there was none. */
export async function deleteAuthenticator(
	trx: Trx,
	accountId: string,
): Promise<boolean> {
	const row = await trx
		.deleteFrom("authenticator")
		.where("account_id", "=", accountId)
		.returning("confirmed_at")
		.executeTakeFirst();
	return row !== undefined;
}

/** Takes away everything but the password that lets this account in. */
export async function removeFactors(
	trx: Trx,
	accountId: string,
): Promise<void> {
	await deleteAuthenticator(trx, accountId);
	await trx.deleteFrom("passkey").where("account_id", "=", accountId).execute();
	await replaceRecoveryCodes(trx, accountId, []);
}

/** Puts new codes in place of all former ones. */
export async function replaceRecoveryCodes(
	trx: Trx,
	accountId: string,
	hashes: readonly Buffer[],
): Promise<void> {
	await trx
		.deleteFrom("recovery_code")
		.where("account_id", "=", accountId)
		.execute();
	if (hashes.length === 0) return;
	await trx
		.insertInto("recovery_code")
		.values(
			hashes.map((hash) => ({
				account_id: accountId,
				code_hash: hash,
				used_at: null,
			})),
		)
		.execute();
}

/** Uses a code up. False for one that is none or was used. */
export async function spendRecoveryCode(
	trx: Trx,
	accountId: string,
	hash: Buffer,
): Promise<boolean> {
	const row = await trx
		.updateTable("recovery_code")
		.set({ used_at: sql`now()` })
		.where("account_id", "=", accountId)
		.where("code_hash", "=", hash)
		.where("used_at", "is", null)
		.returning("account_id")
		.executeTakeFirst();
	return row !== undefined;
}
