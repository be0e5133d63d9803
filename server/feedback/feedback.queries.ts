import { sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { FeedbackSettings } from "./feedback.schemas.ts";

export async function findFeedback(
	trx: Transaction<Database>,
	projectId: string,
	surveyId: string,
): Promise<FeedbackSettings | undefined> {
	return await trx
		.selectFrom("survey")
		.where("project_id", "=", projectId)
		.where("id", "=", surveyId)
		.select([
			"feedback_own as own",
			"feedback_unit as unit",
			"feedback_approver as approver",
			"feedback_approved_on as approvedOn",
			"feedback_note as note",
		])
		.executeTakeFirst();
}

export async function updateFeedback(
	trx: Transaction<Database>,
	projectId: string,
	surveyId: string,
	{ own, unit, approver, approvedOn, note }: FeedbackSettings,
): Promise<void> {
	await trx
		.updateTable("survey")
		.set({
			feedback_own: own,
			feedback_unit: unit,
			feedback_approver: approver,
			feedback_approved_on: approvedOn,
			feedback_note: note === null ? null : JSON.stringify(note),
		})
		.where("project_id", "=", projectId)
		.where("id", "=", surveyId)
		.execute();
}

/** Numbers that are others as soon as a response came, was corrected or erased, or what is shown was changed. */
export async function countReceived(
	trx: Transaction<Database>,
	projectId: string,
	surveyId: string,
): Promise<(number | string)[]> {
	const { rows } = await sql<{ state: (number | string)[] }>`
		select jsonb_build_array(
			(
				select count(*) + coalesce(sum(revision), 0) from response
				where project_id = ${projectId} and survey_id = ${surveyId}
			),
			(
				select count(*) from erased_response
				where project_id = ${projectId} and survey_id = ${surveyId}
			),
			(
				select concat(feedback_unit, ' ', tightened_at, ' ', threshold) from survey
				join project on project.id = survey.project_id
				where survey.project_id = ${projectId} and survey.id = ${surveyId}
			)
		) as state`.execute(trx);
	return rows[0]?.state ?? [];
}
