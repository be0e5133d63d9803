import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { ReportKey } from "./reports.queries.ts";

/** Of the survey's reports, or of one of them, the newest first. */
export async function listEditions(
	db: Kysely<Database>,
	key: Omit<ReportKey, "id"> & { id?: string },
) {
	return await editions(db, key)
		.$if(key.id !== undefined, (query) =>
			query.where("report_id", "=", key.id ?? ""),
		)
		.orderBy("number", "desc")
		.execute();
}
export type EditionRow = Awaited<ReturnType<typeof listEditions>>[number];

/** One edition with what was frozen. */
export async function findEdition(
	db: Kysely<Database>,
	key: ReportKey,
	edition: string,
) {
	return await editions(db, key)
		.where("report_id", "=", key.id)
		.where("report_edition.id", "=", edition)
		.select("body")
		.executeTakeFirst();
}

function editions(
	db: Kysely<Database>,
	{ projectId, surveyId }: Omit<ReportKey, "id">,
) {
	return db
		.selectFrom("report_edition")
		.innerJoin("report", (join) =>
			join
				.onRef("report.project_id", "=", "report_edition.project_id")
				.onRef("report.id", "=", "report_edition.report_id"),
		)
		.innerJoin("account", "account.id", "report_edition.frozen_by")
		.where("report_edition.project_id", "=", projectId)
		.where("report.survey_id", "=", surveyId)
		.select([
			"report_edition.id",
			"report_id as reportId",
			"number",
			"checksum",
			"frozen_at as frozenAt",
			"account.name as frozenBy",
		]);
}

/** Numbers the editions of a report 1, 2, 3; the report must be held. */
export async function insertEdition(
	trx: Transaction<Database>,
	{ projectId, id: reportId }: ReportKey,
	edition: {
		id: string;
		body: string;
		checksum: string;
		frozenBy: string;
		frozenAt: string;
	},
): Promise<void> {
	await trx
		.insertInto("report_edition")
		.values({
			project_id: projectId,
			id: edition.id,
			report_id: reportId,
			number: sql`(
				select coalesce(max(number), 0) + 1 from report_edition
				where project_id = ${projectId} and report_id = ${reportId}
			)`,
			body: edition.body,
			checksum: edition.checksum,
			frozen_by: edition.frozenBy,
			frozen_at: new Date(edition.frozenAt),
		})
		.execute();
}
