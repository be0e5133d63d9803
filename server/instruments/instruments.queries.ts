import { type Kysely, sql, type Transaction } from "kysely";
import type { Instrument } from "#instruments/definition.ts";
import type { Database } from "../tables.ts";

/** An instrument that an organisation made or adapted. */
export interface OwnInstrument {
	definition: Instrument;
	/** Null while it is a draft. */
	publishedAt: Date | null;
}

export async function listOwnInstruments(
	db: Kysely<Database>,
	organisationId: string,
): Promise<OwnInstrument[]> {
	return await ownInstruments(db, organisationId).execute();
}

export async function findOwnInstrument(
	db: Kysely<Database>,
	organisationId: string,
	id: string,
	version: string,
): Promise<OwnInstrument | undefined> {
	return await ownInstruments(db, organisationId)
		.where("id", "=", id)
		.where("version", "=", version)
		.executeTakeFirst();
}

/** False when the organisation has that version already. */
export async function insertDraft(
	trx: Transaction<Database>,
	owner: { organisationId: string; accountId: string },
	definition: Instrument,
): Promise<boolean> {
	const row = await trx
		.insertInto("instrument")
		.values({
			organisation_id: owner.organisationId,
			id: definition.id,
			version: definition.version,
			definition: JSON.stringify(definition),
			created_by: owner.accountId,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning("id")
		.executeTakeFirst();
	return row !== undefined;
}

/** Keeps the time of the first publication. */
export async function publishDraft(
	trx: Transaction<Database>,
	organisationId: string,
	id: string,
	version: string,
): Promise<void> {
	await trx
		.updateTable("instrument")
		.set({ published_at: sql`coalesce(published_at, now())` })
		.where("organisation_id", "=", organisationId)
		.where("id", "=", id)
		.where("version", "=", version)
		.execute();
}

function ownInstruments(db: Kysely<Database>, organisationId: string) {
	return db
		.selectFrom("instrument")
		.where("organisation_id", "=", organisationId)
		.select(["definition", "published_at as publishedAt"]);
}
