import { sql, type Transaction } from "kysely";
import type { Answers } from "#instruments/definition.ts";
import type { QuestionTimes } from "#instruments/trial/question-times.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import type { NewInterviewNote } from "./trials.schemas.ts";

type Trx = Transaction<Database>;

/** A trial is of a few people: what is beyond says nothing new of the questions. */
const MOST = 2000;

export interface TrialResponse {
	answers: Answers;
	/** From beginning to end. */
	seconds: number;
	/** On each question; null where nobody noted it, as on paper. */
	times: QuestionTimes | null;
}

/** The first responses to a wave, at most 2,000. */
export async function listTrialResponses(
	trx: Trx,
	{ projectId, id: surveyId }: SurveyRow,
	waveId: string,
): Promise<TrialResponse[]> {
	return await trx
		.selectFrom("response")
		.where("project_id", "=", projectId)
		.where("survey_id", "=", surveyId)
		.where("wave_id", "=", waveId)
		.orderBy("id")
		.limit(MOST)
		.select(["answers", "question_times as times"])
		.select(
			sql<number>`extract(epoch from completed_at - started_at)::float8`.as(
				"seconds",
			),
		)
		.execute();
}

/** The newest first. */
export async function listNotes(
	trx: Trx,
	{ projectId, id: surveyId }: SurveyRow,
) {
	return await trx
		.selectFrom("interview_note")
		.innerJoin("account", "account.id", "interview_note.created_by")
		.where("interview_note.project_id", "=", projectId)
		.where("interview_note.survey_id", "=", surveyId)
		.select([
			"interview_note.id",
			"item",
			"step",
			"note",
			"suggestion",
			"interview",
			"account.name as by",
			"interview_note.created_at as at",
		])
		.orderBy("interview_note.created_at", "desc")
		.orderBy("interview_note.id", "desc")
		.execute();
}

export async function insertNote(
	trx: Trx,
	{ projectId, id: surveyId }: SurveyRow,
	id: string,
	{ item, step, note, suggestion, interview }: NewInterviewNote,
	createdBy: string,
): Promise<void> {
	await trx
		.insertInto("interview_note")
		.values({
			project_id: projectId,
			id,
			survey_id: surveyId,
			item,
			step,
			note,
			suggestion,
			interview,
			created_by: createdBy,
		})
		.execute();
}

/** False where there is no such note. */
export async function updateNote(
	trx: Trx,
	{ projectId, id: surveyId }: SurveyRow,
	id: string,
	{ item, step, note, suggestion, interview }: NewInterviewNote,
): Promise<boolean> {
	const { numUpdatedRows } = await trx
		.updateTable("interview_note")
		.set({ item, step, note, suggestion, interview })
		.where("project_id", "=", projectId)
		.where("survey_id", "=", surveyId)
		.where("id", "=", id)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** False where there is no such note. */
export async function deleteNote(
	trx: Trx,
	{ projectId, id: surveyId }: SurveyRow,
	id: string,
): Promise<boolean> {
	const { numDeletedRows } = await trx
		.deleteFrom("interview_note")
		.where("project_id", "=", projectId)
		.where("survey_id", "=", surveyId)
		.where("id", "=", id)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}
