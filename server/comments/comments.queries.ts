import type { Transaction } from "kysely";
import type { Database } from "../tables.ts";

/** The answers that were given in a wave, by response id. */
export async function listAnswers(
	trx: Transaction<Database>,
	wave: { projectId: string; surveyId: string; id: string },
) {
	return await trx
		.selectFrom("response")
		.where("project_id", "=", wave.projectId)
		.where("survey_id", "=", wave.surveyId)
		.where("wave_id", "=", wave.id)
		.select(["id", "answers"])
		.execute();
}
