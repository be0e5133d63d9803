import { type Kysely, sql, type Transaction } from "kysely";
import type { Instrument } from "#instruments/definition.ts";
import type { Database } from "../tables.ts";

type Trx = Transaction<Database>;

/** Which version of which of the organisation's instruments. */
export interface VersionKey {
	organisationId: string;
	id: string;
	version: string;
}

/** A draft or what became of it. */
export async function findVersion(db: Kysely<Database>, key: VersionKey) {
	return await db
		.selectFrom("instrument")
		.innerJoin("account as editor", "editor.id", "instrument.changed_by")
		.where("instrument.organisation_id", "=", key.organisationId)
		.where("instrument.id", "=", key.id)
		.where("instrument.version", "=", key.version)
		.select([
			"instrument.definition",
			"instrument.working",
			"instrument.revision",
			"instrument.changed_by as changedById",
			"editor.name as changedBy",
			"instrument.changed_at as changedAt",
			"instrument.published_at as publishedAt",
		])
		.executeTakeFirst();
}
export type VersionRow = NonNullable<Awaited<ReturnType<typeof findVersion>>>;

/**
 * As `findVersion`; nobody else changes it until the transaction ends. Locked apart, because a join is not made
 * anew for a row that changed while somebody waited for it.
 */
export async function holdVersion(
	trx: Trx,
	key: VersionKey,
): Promise<VersionRow | undefined> {
	await trx
		.selectFrom("instrument")
		.where("organisation_id", "=", key.organisationId)
		.where("id", "=", key.id)
		.where("version", "=", key.version)
		.select("revision")
		.forUpdate()
		.execute();
	return await findVersion(trx, key);
}

/** Of a draft that has this revision still; undefined where it has not, or is published. */
export async function updateDraft(
	trx: Trx,
	key: VersionKey,
	change: {
		/** What has the shape of a definition becomes the definition. */
		content: { definition: Instrument } | { working: object };
		revision: number;
		changedBy: string;
	},
): Promise<{ revision: number; changedAt: Date } | undefined> {
	const { content } = change;
	return await versions(trx, key)
		.set({
			...("definition" in content
				? { definition: JSON.stringify(content.definition), working: null }
				: { working: JSON.stringify(content.working) }),
			revision: change.revision + 1,
			changed_by: change.changedBy,
			changed_at: sql`clock_timestamp()`,
		})
		.where("revision", "=", change.revision)
		.where("published_at", "is", null)
		.returning(["revision", "changed_at as changedAt"])
		.executeTakeFirst();
}

export async function deleteDraft(
	trx: Trx,
	{ organisationId, id, version }: VersionKey,
): Promise<void> {
	await trx
		.deleteFrom("instrument")
		.where("organisation_id", "=", organisationId)
		.where("id", "=", id)
		.where("version", "=", version)
		.execute();
}

export async function publishVersion(
	trx: Trx,
	key: VersionKey,
	by: { accountId: string; withoutReview: string | null },
): Promise<void> {
	await versions(trx, key)
		.set({
			published_at: sql`now()`,
			published_by: by.accountId,
			without_review: by.withoutReview,
		})
		.execute();
}

/** Null takes the withdrawal back. */
export async function setWithdrawal(
	trx: Trx,
	key: VersionKey,
	withdrawal: { by: string; reason: string } | null,
): Promise<void> {
	await versions(trx, key)
		.set({
			withdrawn_at: withdrawal && sql`now()`,
			withdrawn_by: withdrawal?.by ?? null,
			withdrawn_reason: withdrawal?.reason ?? null,
		})
		.execute();
}

function versions(trx: Trx, { organisationId, id, version }: VersionKey) {
	return trx
		.updateTable("instrument")
		.where("organisation_id", "=", organisationId)
		.where("id", "=", id)
		.where("version", "=", version);
}
