import { sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { Logout } from "./logout-token.ts";

type Trx = Transaction<Database>;

/** False when it has been used. Also forgets those that are too old to be used again. */
export async function useLogoutToken(
	trx: Trx,
	token: { hash: Buffer; minutes: number },
): Promise<boolean> {
	await trx
		.deleteFrom("oidc_logout")
		.where("expires_at", "<", sql<Date>`now()`)
		.execute();
	const row = await trx
		.insertInto("oidc_logout")
		.values({
			token_hash: token.hash,
			expires_at: sql<Date>`now() + make_interval(mins => ${token.minutes}::integer)`,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning("token_hash")
		.executeTakeFirst();
	return row !== undefined;
}

/** Ends the sessions that the provider's ended session had opened, and tells whose they were. */
export async function deleteSessionsOf(
	trx: Trx,
	{ issuer, subject, sid }: Omit<Logout, "jti">,
) {
	return await trx
		.deleteFrom("session")
		.using("account_identity")
		.innerJoin("account", "account.id", "account_identity.account_id")
		.whereRef("session.identity_id", "=", "account_identity.id")
		.where("account_identity.issuer", "=", issuer)
		.$if(subject !== null, (query) =>
			query.where("account_identity.subject", "=", subject),
		)
		.$if(sid !== null, (query) => query.where(isSession(subject, sid)))
		.returning([
			"account.id as accountId",
			"account.organisation_id as organisationId",
		])
		.execute();
}

/** A session whose id the provider never told ends with any session of the same person. */
function isSession(subject: string | null, sid: string | null) {
	return sql<boolean>`(
		session.provider_sid = ${sid}
		or (session.provider_sid is null and ${subject}::text is not null)
	)`;
}
