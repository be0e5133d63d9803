import { type Kysely, sql, type Transaction } from "kysely";
import type { Instrument } from "#instruments/definition.ts";
import type { Database } from "../tables.ts";

export interface PrimaryMeasureRow {
	surveyId: string;
	surveyTitle: string;
	definition: Instrument;
	scale: string;
	responses: number;
	reason: string | null;
	chosenBy: string;
	chosenAt: Date;
}

/** Every choice, the newest first. */
export async function listPrimaryMeasures(
	db: Kysely<Database>,
	projectId: string,
): Promise<PrimaryMeasureRow[]> {
	return await db
		.selectFrom("primary_measure as measure")
		.innerJoin("survey", (join) =>
			join
				.onRef("survey.project_id", "=", "measure.project_id")
				.onRef("survey.id", "=", "measure.survey_id"),
		)
		.innerJoin("account", "account.id", "measure.chosen_by")
		.where("measure.project_id", "=", projectId)
		.select([
			"measure.survey_id as surveyId",
			"survey.title as surveyTitle",
			"survey.definition",
			"measure.scale_id as scale",
			"measure.responses",
			"measure.reason",
			"account.name as chosenBy",
			"measure.chosen_at as chosenAt",
		])
		.orderBy("measure.chosen_at", "desc")
		.orderBy("measure.id", "desc")
		.execute();
}

/** Id of the scale that the project chose to read first; nothing where nobody chose, or one of another survey. */
export async function chosenScale(
	db: Kysely<Database>,
	survey: { projectId: string; id: string },
): Promise<string | undefined> {
	const newest = await db
		.selectFrom("primary_measure")
		.where("project_id", "=", survey.projectId)
		.select(["survey_id", "scale_id"])
		.orderBy("chosen_at", "desc")
		.orderBy("id", "desc")
		.limit(1)
		.executeTakeFirst();
	return newest?.survey_id === survey.id ? newest.scale_id : undefined;
}

export async function insertPrimaryMeasure(
	trx: Transaction<Database>,
	measure: {
		projectId: string;
		id: string;
		surveyId: string;
		scale: string;
		responses: number;
		reason: string | null;
		chosenBy: string;
	},
): Promise<void> {
	await trx
		.insertInto("primary_measure")
		.values({
			project_id: measure.projectId,
			id: measure.id,
			survey_id: measure.surveyId,
			scale_id: measure.scale,
			responses: measure.responses,
			reason: measure.reason,
			chosen_by: measure.chosenBy,
		})
		.execute();
}

/** What a survey has received and still holds. */
export async function countSurveyResponses(
	trx: Transaction<Database>,
	projectId: string,
	surveyId: string,
): Promise<number> {
	const { count } = await trx
		.selectFrom("response")
		.where("project_id", "=", projectId)
		.where("survey_id", "=", surveyId)
		.select((all) => all.fn.countAll<number>().as("count"))
		.executeTakeFirstOrThrow();
	return count;
}

/** The day, in UTC, on which a survey first received something of a later wave than its first; trials do not count. */
export async function firstDayOfFollowUp(
	trx: Transaction<Database>,
	projectId: string,
	surveyId: string,
): Promise<string | null> {
	const { rows } = await sql<{ day: string | null }>`
		select min((received_at at time zone 'UTC')::date)::text as day from response
		where project_id = ${projectId} and survey_id = ${surveyId} and wave_id in (
			select id from wave where project_id = ${projectId} and survey_id = ${surveyId} and not pilot
			order by position offset 1
		)
	`.execute(trx);
	return rows[0]?.day ?? null;
}
