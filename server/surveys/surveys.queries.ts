import type { Kysely, Transaction } from "kysely";
import type { Instrument } from "#instruments/definition.ts";
import type { Database, Linkage } from "../tables.ts";
import { insertWaves, listWaves, type WaveRow } from "./waves.queries.ts";

/** A survey as it is stored, with the definition that it pins. */
export interface SurveyRow {
	projectId: string;
	id: string;
	title: string;
	instrumentId: string;
	instrumentVersion: string;
	definition: Instrument;
	linkage: Linkage;
	codeQuestions: string[] | null;
	times: "day" | "shift";
	languages: string[];
	idleSeconds: number;
	asksWhoAnswered: boolean;
	createdAt: Date;
	/** In the order in which they were given. */
	waves: WaveRow[];
}

export async function findSurvey(
	db: Kysely<Database>,
	projectId: string,
	surveyId: string,
): Promise<SurveyRow | undefined> {
	const survey = await surveys(db, projectId)
		.where("id", "=", surveyId)
		.executeTakeFirst();
	if (!survey) return undefined;
	return { ...survey, waves: await listWaves(db, projectId, surveyId) };
}

/** Newest first. */
export async function listSurveys(
	db: Kysely<Database>,
	projectId: string,
): Promise<SurveyRow[]> {
	const all = await surveys(db, projectId)
		.orderBy("created_at", "desc")
		.orderBy("id", "desc")
		.execute();
	const waves = await listWaves(db, projectId);
	return all.map((survey) => ({
		...survey,
		waves: waves.filter((wave) => wave.surveyId === survey.id),
	}));
}

/** False when the project has a survey of that title, whatever its case. */
export async function insertSurvey(
	trx: Transaction<Database>,
	survey: Omit<SurveyRow, "createdAt" | "idleSeconds"> & {
		createdBy: string;
	},
): Promise<boolean> {
	const row = await trx
		.insertInto("survey")
		.values({
			project_id: survey.projectId,
			id: survey.id,
			title: survey.title,
			instrument_id: survey.instrumentId,
			instrument_version: survey.instrumentVersion,
			definition: JSON.stringify(survey.definition),
			linkage: survey.linkage,
			code_questions: survey.codeQuestions,
			times: survey.times,
			languages: survey.languages,
			asks_who_answered: survey.asksWhoAnswered,
			created_by: survey.createdBy,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning("id")
		.executeTakeFirst();
	if (row) await insertWaves(trx, survey.projectId, survey.waves);
	return row !== undefined;
}

function surveys(db: Kysely<Database>, projectId: string) {
	return db
		.selectFrom("survey")
		.where("project_id", "=", projectId)
		.select([
			"project_id as projectId",
			"id",
			"title",
			"instrument_id as instrumentId",
			"instrument_version as instrumentVersion",
			"definition",
			"linkage",
			"code_questions as codeQuestions",
			"times",
			"languages",
			"idle_seconds as idleSeconds",
			"asks_who_answered as asksWhoAnswered",
			"created_at as createdAt",
		]);
}
