import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { NewSeries, Series, SeriesPoint } from "./series.schemas.ts";

type Trx = Transaction<Database>;

/** Of which project, and which. */
export interface SeriesKey {
	projectId: string;
	id: string;
}

/** By name; of one where `id` is given. */
export async function listSeries(
	db: Kysely<Database>,
	projectId: string,
	id?: string,
): Promise<Series[]> {
	return await db
		.selectFrom("series")
		.leftJoin("series_point as point", (join) =>
			join
				.onRef("point.project_id", "=", "series.project_id")
				.onRef("point.series_id", "=", "series.id"),
		)
		.where("series.project_id", "=", projectId)
		.$if(id !== undefined, (query) => query.where("series.id", "=", id ?? ""))
		.groupBy(["series.project_id", "series.id"])
		.select([
			"series.id",
			"series.name",
			"series.unit",
			"series.kind",
			"series.per",
			"series.counts_people as countsPeople",
			"series.site_id as site",
		])
		.select(({ fn }) => [
			fn.count<number>("point.day").as("points"),
			fn.min("point.day").as("from"),
			fn.max("point.day").as("to"),
		])
		.orderBy(sql`lower(series.name)`)
		.orderBy("series.id")
		.execute();
}

export async function findSeries(
	db: Kysely<Database>,
	{ projectId, id }: SeriesKey,
): Promise<Series | undefined> {
	return (await listSeries(db, projectId, id))[0];
}

export async function insertSeries(
	trx: Trx,
	{ projectId, id }: SeriesKey,
	{ name, unit, kind, per = 1, countsPeople, site }: NewSeries,
	createdBy: string,
): Promise<void> {
	await trx
		.insertInto("series")
		.values({
			project_id: projectId,
			id,
			site_id: site ?? null,
			name: name.trim(),
			unit: unit.trim(),
			kind,
			per,
			counts_people: countsPeople,
			created_by: createdBy,
		})
		.execute();
}

/** All but the kind, on which its points depend. */
export async function updateSeries(
	trx: Trx,
	{ projectId, id }: SeriesKey,
	{ name, unit, per = 1, countsPeople, site }: NewSeries,
): Promise<void> {
	await trx
		.updateTable("series")
		.set({
			name: name.trim(),
			unit: unit.trim(),
			per,
			counts_people: countsPeople,
			site_id: site ?? null,
		})
		.where("project_id", "=", projectId)
		.where("id", "=", id)
		.execute();
}

/** Its points go with it. */
export async function deleteSeries(
	trx: Trx,
	{ projectId, id }: SeriesKey,
): Promise<void> {
	await trx
		.deleteFrom("series")
		.where("project_id", "=", projectId)
		.where("id", "=", id)
		.execute();
}

/** In order of time. */
export async function listPoints(
	db: Kysely<Database>,
	{ projectId, id }: SeriesKey,
): Promise<SeriesPoint[]> {
	return await db
		.selectFrom("series_point")
		.where("project_id", "=", projectId)
		.where("series_id", "=", id)
		.select(["day", "value", "numerator", "denominator"])
		.orderBy("day")
		.execute();
}

/** Adds points; those of days that are there already are changed. */
export async function savePoints(
	trx: Trx,
	{ projectId, id }: SeriesKey,
	points: readonly SeriesPoint[],
): Promise<void> {
	if (points.length === 0) return;
	await sql`
		insert into series_point (project_id, series_id, day, value, numerator, denominator)
		select ${projectId}::uuid, ${id}::uuid, day, value, numerator, denominator
		from json_to_recordset(${JSON.stringify(points)}::json)
			as point (day date, value float8, numerator float8, denominator float8)
		on conflict (project_id, series_id, day) do update
			set value = excluded.value, numerator = excluded.numerator, denominator = excluded.denominator`.execute(
		trx,
	);
}

/** How many there were. */
export async function deletePoints(
	trx: Trx,
	{ projectId, id }: SeriesKey,
	days: readonly string[],
): Promise<number> {
	const { numDeletedRows } = await trx
		.deleteFrom("series_point")
		.where("project_id", "=", projectId)
		.where("series_id", "=", id)
		.where(sql<boolean>`day = any(${days}::date[])`)
		.executeTakeFirst();
	return Number(numDeletedRows);
}
