import { sql, type Transaction } from "kysely";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";

/**
 * Shows the transaction the responses of a survey as they were: those received later are not there, and
 * corrected ones hold what they held. Temporary tables stand before the real ones in the search path, so
 * that every query finds the past; they go with the transaction, which nothing may be stored in.
 *
 * @param trx of the role that owns the tables, with the project set
 */
export async function showAsItWas(
	trx: Transaction<Database>,
	survey: Pick<SurveyRow, "projectId" | "id">,
	at: Date,
): Promise<void> {
	const ofSurvey = sql`project_id = ${survey.projectId} and survey_id = ${survey.id}`;
	await sql`
		create temporary table response (like public.response) on commit drop`.execute(
		trx,
	);
	await sql`
		insert into pg_temp.response
		select * from public.response where ${ofSurvey} and received_at <= ${at}`.execute(
		trx,
	);
	await sql`
		update pg_temp.response set
			answers = former.answers, score_values = former.score_values, score_reasons = former.score_reasons
		from (
			select distinct on (response_id) * from response_revision
			where project_id = ${survey.projectId} and replaced_at > ${at}
			order by response_id, revision
		) as former
		where response.project_id = former.project_id and response.id = former.response_id`.execute(
		trx,
	);
	await sql`
		create temporary table linkage_decision on commit drop as
		select * from public.linkage_decision where ${ofSurvey} and decided_at <= ${at}`.execute(
		trx,
	);
	await sql`analyze pg_temp.response`.execute(trx);
}
