import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { ReportContent } from "./reports.schemas.ts";

type Trx = Transaction<Database>;

/** Which report of which survey. */
export interface ReportKey {
	projectId: string;
	surveyId: string;
	id: string;
}

/** Of the survey's reports, the last changed first; of one of them where `id` is given. */
export async function listReports(
	db: Kysely<Database>,
	{ projectId, surveyId, id }: Omit<ReportKey, "id"> & { id?: string },
) {
	return await db
		.selectFrom("report")
		.innerJoin("account as creator", "creator.id", "report.created_by")
		.innerJoin("account as editor", "editor.id", "report.updated_by")
		.where("report.project_id", "=", projectId)
		.where("report.survey_id", "=", surveyId)
		.$if(id !== undefined, (query) => query.where("report.id", "=", id ?? ""))
		.select([
			"report.id",
			"report.title",
			"report.content",
			"report.version",
			"report.updated_at as updatedAt",
			"creator.name as createdBy",
			"editor.name as updatedBy",
		])
		.orderBy("report.updated_at", "desc")
		.orderBy("report.id", "desc")
		.execute();
}
export type ReportRow = Awaited<ReturnType<typeof listReports>>[number];

export async function insertReport(
	trx: Trx,
	{ projectId, surveyId, id }: ReportKey,
	report: { title: string; content: ReportContent; createdBy: string },
): Promise<void> {
	await trx
		.insertInto("report")
		.values({
			project_id: projectId,
			id,
			survey_id: surveyId,
			title: report.title,
			content: JSON.stringify(report.content),
			created_by: report.createdBy,
			updated_by: report.createdBy,
		})
		.execute();
}

/** False when the report has another version by now. */
export async function updateReport(
	trx: Trx,
	{ projectId, surveyId, id }: ReportKey,
	change: {
		title: string;
		content: ReportContent;
		version: number;
		updatedBy: string;
	},
): Promise<boolean> {
	const row = await trx
		.updateTable("report")
		.set({
			title: change.title,
			content: JSON.stringify(change.content),
			version: change.version + 1,
			updated_by: change.updatedBy,
			updated_at: sql`clock_timestamp()`,
		})
		.where("project_id", "=", projectId)
		.where("survey_id", "=", surveyId)
		.where("id", "=", id)
		.where("version", "=", change.version)
		.returning("id")
		.executeTakeFirst();
	return row !== undefined;
}

/** Its editions go with it. False when there was none. */
export async function deleteReport(
	trx: Trx,
	{ projectId, surveyId, id }: ReportKey,
): Promise<boolean> {
	const row = await trx
		.deleteFrom("report")
		.where("project_id", "=", projectId)
		.where("survey_id", "=", surveyId)
		.where("id", "=", id)
		.returning("id")
		.executeTakeFirst();
	return row !== undefined;
}

/** Holds the report as it is until the transaction ends; undefined where it has another version by now. */
export async function holdReport(trx: Trx, key: ReportKey, version: number) {
	return await trx
		.selectFrom("report")
		.where("project_id", "=", key.projectId)
		.where("survey_id", "=", key.surveyId)
		.where("id", "=", key.id)
		.where("version", "=", version)
		.select(["title", "content"])
		.forUpdate()
		.executeTakeFirst();
}
