import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { Identity } from "./oidc.schemas.ts";

type Trx = Transaction<Database>;

/** Who somebody is: the provider, and the name that it gives to this person alone, for ever. */
export interface Subject {
	issuer: string;
	subject: string;
}

/** The account that somebody at the provider signs in to, unless it is disabled. */
export async function findIdentity(trx: Trx, { issuer, subject }: Subject) {
	return await trx
		.selectFrom("account_identity")
		.innerJoin("account", "account.id", "account_identity.account_id")
		.where("issuer", "=", issuer)
		.where("subject", "=", subject)
		.where("account.disabled_at", "is", null)
		.select([
			"account_identity.id",
			"account.id as accountId",
			"account.email",
			"account.organisation_id as organisationId",
		])
		.executeTakeFirst();
}

/** False when the identity belongs to an account already. */
export async function insertIdentity(
	trx: Trx,
	identity: Subject & { id: string; accountId: string },
): Promise<boolean> {
	const row = await trx
		.insertInto("account_identity")
		.values({
			id: identity.id,
			account_id: identity.accountId,
			issuer: identity.issuer,
			subject: identity.subject,
		})
		.onConflict((conflict) =>
			conflict.columns(["issuer", "subject"]).doNothing(),
		)
		.returning("id")
		.executeTakeFirst();
	return row !== undefined;
}

export async function listIdentities(
	db: Kysely<Database>,
	accountId: string,
): Promise<Identity[]> {
	const rows = await db
		.selectFrom("account_identity")
		.where("account_id", "=", accountId)
		.orderBy("created_at")
		.select(["id", "issuer", "created_at", "last_used_at"])
		.execute();
	return rows.map(({ id, issuer, created_at, last_used_at }) => ({
		id,
		issuer,
		connectedAt: created_at.toISOString(),
		lastUsedAt: last_used_at?.toISOString() ?? null,
	}));
}

/** Ends every session opened with it. False when it is not the account's. */
export async function deleteIdentity(
	trx: Trx,
	identity: { id: string; accountId: string },
): Promise<boolean> {
	const row = await trx
		.deleteFrom("account_identity")
		.where("id", "=", identity.id)
		.where("account_id", "=", identity.accountId)
		.returning("id")
		.executeTakeFirst();
	return row !== undefined;
}

/** Notes that a session was opened with an identity, and the provider's name for its own session. */
export async function tieSession(
	trx: Trx,
	session: { secretHash: Buffer; identityId: string; sid: string | null },
): Promise<void> {
	await trx
		.updateTable("session")
		.set({ identity_id: session.identityId, provider_sid: session.sid })
		.where("secret_hash", "=", session.secretHash)
		.execute();
	await trx
		.updateTable("account_identity")
		.set({ last_used_at: sql`now()` })
		.where("id", "=", session.identityId)
		.execute();
}
