import { sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { VaultDatabase } from "../vault/vault-tables.ts";

type Trx = Transaction<Database>;

/** Months that each class is kept; null until the project has said. */
export interface Periods {
	contacts: number | null;
	identifiable: number | null;
	anonymous: number | null;
}

export async function findPeriods(
	trx: Trx,
	projectId: string,
): Promise<Periods> {
	const row = await trx
		.selectFrom("governance")
		.where("project_id", "=", projectId)
		.select([
			"keep_contacts as contacts",
			"keep_identifiable as identifiable",
			"keep_anonymous as anonymous",
		])
		.executeTakeFirst();
	return row ?? { contacts: null, identifiable: null, anonymous: null };
}

export async function isSynthetic(
	trx: Trx,
	projectId: string,
): Promise<boolean> {
	const row = await trx
		.selectFrom("project")
		.where("id", "=", projectId)
		.select("synthetic")
		.executeTakeFirst();
	return row?.synthetic === true;
}

/** Responses of a class that were received so many months ago or earlier, and when the next will be. */
export async function countDueResponses(
	trx: Trx,
	projectId: string,
	isAnonymous: boolean,
	months: number,
) {
	return await responsesOf(trx, projectId, isAnonymous)
		.select([
			sql<number>`count(*) filter (where ${isDue(months)})`.as("due"),
			sql<Date | null>`min(received_at) filter (where not ${isDue(months)}) + make_interval(months => ${months}::integer)`.as(
				"next",
			),
		])
		.executeTakeFirstOrThrow();
}

export async function listDueResponses(
	trx: Trx,
	projectId: string,
	isAnonymous: boolean,
	months: number,
): Promise<string[]> {
	const rows = await responsesOf(trx, projectId, isAnonymous)
		.where(isDue(months))
		.select("id")
		.execute();
	return rows.map(({ id }) => id);
}

/** Participants as old, of whom no response is left. */
export async function listDueParticipants(
	trx: Trx,
	projectId: string,
	months: number,
): Promise<string[]> {
	const rows = await trx
		.selectFrom("participant")
		.where("project_id", "=", projectId)
		.where(
			sql<boolean>`created_at <= now() - make_interval(months => ${months}::integer)`,
		)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom("response")
						.whereRef("response.project_id", "=", "participant.project_id")
						.whereRef("response.participant_id", "=", "participant.id")
						.select("response.id"),
				),
			),
		)
		.select("id")
		.execute();
	return rows.map(({ id }) => id);
}

function responsesOf(trx: Trx, projectId: string, isAnonymous: boolean) {
	return trx
		.selectFrom("response")
		.where("project_id", "=", projectId)
		.where("linkage", isAnonymous ? "=" : "<>", "none");
}

function isDue(months: number) {
	return sql<boolean>`(received_at <= now() - make_interval(months => ${months}::integer))`;
}

/** Contact details that nobody has changed for so long; asked of the vault. */
export async function countDueContacts(
	trx: Transaction<VaultDatabase>,
	projectId: string,
	months: number,
) {
	return await trx
		.selectFrom("vault.contact")
		.where("project_id", "=", projectId)
		.select([
			sql<number>`count(*) filter (where ${isUnchanged(months)})`.as("due"),
			sql<Date | null>`min(updated_at) filter (where not ${isUnchanged(months)}) + make_interval(months => ${months}::integer)`.as(
				"next",
			),
		])
		.executeTakeFirstOrThrow();
}

/** How many were deleted. */
export async function deleteDueContacts(
	trx: Transaction<VaultDatabase>,
	projectId: string,
	months: number,
): Promise<number> {
	const rows = await trx
		.deleteFrom("vault.contact")
		.where("project_id", "=", projectId)
		.where(isUnchanged(months))
		.returning("participant_id")
		.execute();
	return rows.length;
}

function isUnchanged(months: number) {
	return sql<boolean>`(updated_at <= now() - make_interval(months => ${months}::integer))`;
}
