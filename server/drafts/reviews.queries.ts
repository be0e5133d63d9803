import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { VersionKey } from "./drafts.queries.ts";

type Trx = Transaction<Database>;

/** The last review that was asked for, of whatever revision. */
export async function findLastReview(db: Kysely<Database>, key: VersionKey) {
	return await db
		.selectFrom("instrument_review as review")
		.innerJoin("account as asker", "asker.id", "review.asked_by")
		.leftJoin("account as reviewer", "reviewer.id", "review.reviewed_by")
		.where("review.organisation_id", "=", key.organisationId)
		.where("review.instrument_id", "=", key.id)
		.where("review.instrument_version", "=", key.version)
		.select([
			"review.revision",
			"asker.name as askedBy",
			"review.asked_at as askedAt",
			"review.note",
			"review.verdict",
			"review.reviewed_by as reviewerId",
			"reviewer.name as by",
			"review.reviewed_at as at",
			"review.answer",
		])
		.orderBy("review.revision", "desc")
		.limit(1)
		.executeTakeFirst();
}
export type ReviewRow = NonNullable<Awaited<ReturnType<typeof findLastReview>>>;

/** Asks for this revision to be read; anew where somebody has read it already. */
export async function askForReview(
	trx: Trx,
	key: VersionKey,
	ask: { revision: number; askedBy: string; note: string | null },
): Promise<void> {
	const asked = {
		asked_by: ask.askedBy,
		asked_at: sql<Date>`clock_timestamp()`,
		note: ask.note,
	};
	await trx
		.insertInto("instrument_review")
		.values({
			organisation_id: key.organisationId,
			instrument_id: key.id,
			instrument_version: key.version,
			revision: ask.revision,
			...asked,
		})
		.onConflict((conflict) =>
			conflict
				.columns([
					"organisation_id",
					"instrument_id",
					"instrument_version",
					"revision",
				])
				.doUpdateSet({
					...asked,
					verdict: null,
					reviewed_by: null,
					reviewed_at: null,
					answer: null,
				}),
		)
		.execute();
}

/** False when nobody has asked for this revision to be read. */
export async function giveVerdict(
	trx: Trx,
	key: VersionKey,
	given: {
		revision: number;
		verdict: "approved" | "changes-wanted";
		reviewedBy: string;
		answer: string | null;
	},
): Promise<boolean> {
	const row = await trx
		.updateTable("instrument_review")
		.set({
			verdict: given.verdict,
			reviewed_by: given.reviewedBy,
			reviewed_at: sql`clock_timestamp()`,
			answer: given.answer,
		})
		.where("organisation_id", "=", key.organisationId)
		.where("instrument_id", "=", key.id)
		.where("instrument_version", "=", key.version)
		.where("revision", "=", given.revision)
		.returning("revision")
		.executeTakeFirst();
	return row !== undefined;
}

/** What the organisation asks of a version before it is published, and whether anybody is left who could read it. */
export async function findReviewRule(
	db: Kysely<Database>,
	{ organisationId, id, version }: VersionKey,
) {
	return await db
		.selectFrom("organisation")
		.where("id", "=", organisationId)
		.select([
			"review_rule as rule",
			sql<boolean>`exists (
				select from account where account.organisation_id = organisation.id
				and account.disabled_at is null and not exists (
					select from instrument_contributor as worked
					where worked.organisation_id = organisation.id and worked.instrument_id = ${id}
					and worked.instrument_version = ${version} and worked.account_id = account.id
				)
			)`.as("othersCanRead"),
		])
		.executeTakeFirstOrThrow();
}
