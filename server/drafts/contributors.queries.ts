import type { Kysely, Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { VersionKey } from "./drafts.queries.ts";

type Trx = Transaction<Database>;

/** Keeps that somebody has worked on a draft; from when they first did. */
export async function addContributor(
	trx: Trx,
	key: VersionKey,
	accountId: string,
): Promise<void> {
	await trx
		.insertInto("instrument_contributor")
		.values({ ...columnsOf(key), account_id: accountId })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** Whoever worked on the one has worked on the other too, which was copied from it. */
export async function copyContributors(
	trx: Trx,
	from: VersionKey,
	to: VersionKey,
): Promise<void> {
	for (const { id } of await listContributors(trx, from))
		await addContributor(trx, to, id);
}

/** In the order in which they first worked on it. */
export async function listContributors(
	db: Kysely<Database>,
	key: VersionKey,
): Promise<{ id: string; name: string }[]> {
	return await db
		.selectFrom("instrument_contributor as worked")
		.innerJoin("account", "account.id", "worked.account_id")
		.where("worked.organisation_id", "=", key.organisationId)
		.where("worked.instrument_id", "=", key.id)
		.where("worked.instrument_version", "=", key.version)
		.select(["account.id", "account.name"])
		.orderBy("worked.since")
		.orderBy("account.id")
		.execute();
}

function columnsOf({ organisationId, id, version }: VersionKey) {
	return {
		organisation_id: organisationId,
		instrument_id: id,
		instrument_version: version,
	};
}
