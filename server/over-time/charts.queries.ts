import { type Kysely, sql, type Transaction } from "kysely";
import type { SeriesKey } from "../series/series.queries.ts";
import type { Database } from "../tables.ts";
import type { Chart, NewAnnotation, NewChart } from "./charts.schemas.ts";

type Trx = Transaction<Database>;

/** Of which project, and which. */
export interface ChartKey {
	projectId: string;
	id: string;
}

/** By title, with their rebases and annotations; of one where `id` is given. */
export async function listCharts(
	db: Kysely<Database>,
	projectId: string,
	id?: string,
): Promise<Chart[]> {
	const rows = await db
		.selectFrom("chart")
		.innerJoin("account", "account.id", "chart.created_by")
		.where("chart.project_id", "=", projectId)
		.$if(id !== undefined, (query) => query.where("chart.id", "=", id ?? ""))
		.select([
			"chart.id",
			"chart.title",
			"chart.settings",
			"account.name as createdBy",
			"chart.created_at as createdAt",
		])
		.orderBy(sql`lower(chart.title)`)
		.orderBy("chart.id")
		.execute();
	const rebases = await listRebases(db, projectId);
	const annotations = await listAnnotations(db, projectId);
	return rows.map((row) => ({
		...row,
		createdAt: row.createdAt.toISOString(),
		rebases: ofChart(rebases, row.id),
		annotations: ofChart(annotations, row.id),
	}));
}

export async function findChart(
	db: Kysely<Database>,
	{ projectId, id }: ChartKey,
): Promise<Chart | undefined> {
	return (await listCharts(db, projectId, id))[0];
}

function ofChart<Row extends { chart: string; at: Date }>(
	rows: readonly Row[],
	id: string,
) {
	return rows
		.filter(({ chart }) => chart === id)
		.map(({ chart, at, ...row }) => ({ ...row, at: at.toISOString() }));
}

async function listRebases(db: Kysely<Database>, projectId: string) {
	return await db
		.selectFrom("chart_rebase as rebase")
		.innerJoin("account", "account.id", "rebase.made_by")
		.where("rebase.project_id", "=", projectId)
		.select([
			"rebase.chart_id as chart",
			"rebase.day",
			"rebase.reason",
			"account.name as by",
			"rebase.made_at as at",
		])
		.orderBy("rebase.day")
		.execute();
}

async function listAnnotations(db: Kysely<Database>, projectId: string) {
	return await db
		.selectFrom("chart_annotation as annotation")
		.innerJoin("account", "account.id", "annotation.made_by")
		.where("annotation.project_id", "=", projectId)
		.select([
			"annotation.chart_id as chart",
			"annotation.id",
			"annotation.day",
			"annotation.text",
			"account.name as by",
			"annotation.made_at as at",
		])
		.orderBy("annotation.day")
		.orderBy("annotation.id")
		.execute();
}

export async function insertChart(
	trx: Trx,
	{ projectId, id }: ChartKey,
	chart: NewChart,
	createdBy: string,
): Promise<void> {
	await trx
		.insertInto("chart")
		.values({
			project_id: projectId,
			id,
			created_by: createdBy,
			...columnsOf(chart),
		})
		.execute();
}

/** False when the project has no such chart. */
export async function updateChart(
	trx: Trx,
	{ projectId, id }: ChartKey,
	chart: NewChart,
): Promise<boolean> {
	const row = await trx
		.updateTable("chart")
		.set(columnsOf(chart))
		.where("project_id", "=", projectId)
		.where("id", "=", id)
		.returning("id")
		.executeTakeFirst();
	return row !== undefined;
}

function columnsOf({ title, settings }: NewChart) {
	const { source } = settings;
	return {
		title: title.trim(),
		survey_id: source.of === "series" ? null : source.survey,
		series_id: source.of === "series" ? source.series : null,
		settings: JSON.stringify(settings),
	};
}

/** False when there was none. */
export async function deleteChart(
	trx: Trx,
	{ projectId, id }: ChartKey,
): Promise<boolean> {
	const row = await trx
		.deleteFrom("chart")
		.where("project_id", "=", projectId)
		.where("id", "=", id)
		.returning("id")
		.executeTakeFirst();
	return row !== undefined;
}

export async function isSeriesInUse(
	trx: Trx,
	{ projectId, id }: SeriesKey,
): Promise<boolean> {
	const row = await trx
		.selectFrom("chart")
		.where("project_id", "=", projectId)
		.where("series_id", "=", id)
		.select("id")
		.executeTakeFirst();
	return row !== undefined;
}

/** A rebase of that day takes the place of the one before. */
export async function saveRebase(
	trx: Trx,
	{ projectId, id }: ChartKey,
	rebase: { day: string; reason: string; madeBy: string },
): Promise<void> {
	const { reason, madeBy } = rebase;
	await trx
		.insertInto("chart_rebase")
		.values({
			project_id: projectId,
			chart_id: id,
			day: rebase.day,
			reason,
			made_by: madeBy,
		})
		.onConflict((conflict) =>
			conflict
				.columns(["project_id", "chart_id", "day"])
				.doUpdateSet({ reason, made_by: madeBy }),
		)
		.execute();
}

/** False when there was none. */
export async function deleteRebase(
	trx: Trx,
	{ projectId, id }: ChartKey,
	day: string,
): Promise<boolean> {
	const row = await trx
		.deleteFrom("chart_rebase")
		.where("project_id", "=", projectId)
		.where("chart_id", "=", id)
		.where("day", "=", day)
		.returning("day")
		.executeTakeFirst();
	return row !== undefined;
}

export async function insertAnnotation(
	trx: Trx,
	{ projectId, id }: ChartKey,
	{ day, text }: NewAnnotation,
	made: { id: string; by: string },
): Promise<void> {
	await trx
		.insertInto("chart_annotation")
		.values({
			project_id: projectId,
			id: made.id,
			chart_id: id,
			day,
			text: text.trim(),
			made_by: made.by,
		})
		.execute();
}

/** False when there was none. */
export async function deleteAnnotation(
	trx: Trx,
	{ projectId, id }: ChartKey,
	annotation: string,
): Promise<boolean> {
	const row = await trx
		.deleteFrom("chart_annotation")
		.where("project_id", "=", projectId)
		.where("chart_id", "=", id)
		.where("id", "=", annotation)
		.returning("id")
		.executeTakeFirst();
	return row !== undefined;
}
