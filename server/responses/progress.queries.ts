import { type Kysely, sql } from "kysely";
import type { Database } from "../tables.ts";

type Db = Kysely<Database>;
interface SurveyKey {
	projectId: string;
	id: string;
}

/** How many responses came in on each day (UTC), by wave and site; days without any are absent. */
export async function countByDay(db: Db, survey: SurveyKey) {
	const day = sql<string>`(received_at at time zone 'UTC')::date`;
	return await db
		.selectFrom("response")
		.where("project_id", "=", survey.projectId)
		.where("survey_id", "=", survey.id)
		.groupBy(["wave_id", "site_id", day])
		.orderBy(day)
		.select(["wave_id as waveId", "site_id as siteId", day.as("day")])
		.select((count) => count.fn.countAll<number>().as("responses"))
		.execute();
}

/** Personal links by wave: given out and not withdrawn before they were used, and used. */
export async function countInvited(db: Db, survey: SurveyKey) {
	return await db
		.selectFrom("link")
		.where("project_id", "=", survey.projectId)
		.where("survey_id", "=", survey.id)
		.where("kind", "=", "personal")
		.groupBy("wave_id")
		.select([
			"wave_id as waveId",
			sql<number>`count(*) filter (where revoked_at is null or used_at is not null)`.as(
				"invited",
			),
			sql<number>`count(used_at)`.as("answered"),
		])
		.execute();
}
