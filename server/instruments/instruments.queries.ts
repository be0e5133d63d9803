import type { Kysely, Transaction } from "kysely";
import type { Instrument } from "#instruments/definition.ts";
import type { Database } from "../tables.ts";

export async function listOwnInstruments(
	db: Kysely<Database>,
	organisationId: string,
) {
	return await ownInstruments(db, organisationId).execute();
}
/** An instrument that an organisation made or adapted, with the review of what it holds now. */
export type OwnInstrument = Awaited<
	ReturnType<typeof listOwnInstruments>
>[number];

export async function findOwnInstrument(
	db: Kysely<Database>,
	organisationId: string,
	id: string,
	version: string,
): Promise<OwnInstrument | undefined> {
	return await ownInstruments(db, organisationId)
		.where("instrument.id", "=", id)
		.where("instrument.version", "=", version)
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
			changed_by: owner.accountId,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning("id")
		.executeTakeFirst();
	return row !== undefined;
}

function ownInstruments(db: Kysely<Database>, organisationId: string) {
	return db
		.selectFrom("instrument")
		.leftJoin("instrument_review as review", (join) =>
			join
				.onRef("review.organisation_id", "=", "instrument.organisation_id")
				.onRef("review.instrument_id", "=", "instrument.id")
				.onRef("review.instrument_version", "=", "instrument.version")
				.onRef("review.revision", "=", "instrument.revision"),
		)
		.leftJoin("account as reviewer", "reviewer.id", "review.reviewed_by")
		.where("instrument.organisation_id", "=", organisationId)
		.select([
			"instrument.definition",
			"instrument.published_at as publishedAt",
			"instrument.without_review as withoutReview",
			"instrument.withdrawn_at as withdrawnAt",
			"instrument.withdrawn_reason as withdrawnReason",
			"review.asked_at as reviewAskedAt",
			"review.verdict",
			"review.reviewed_at as reviewedAt",
			"reviewer.name as reviewedBy",
		]);
}
