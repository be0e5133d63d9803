import type { Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { SurveySettings } from "./settings.schemas.ts";

export async function updateSettings(
	trx: Transaction<Database>,
	projectId: string,
	surveyId: string,
	{ idleSeconds, asksWhoAnswered }: SurveySettings,
): Promise<void> {
	await trx
		.updateTable("survey")
		.set({ idle_seconds: idleSeconds, asks_who_answered: asksWhoAnswered })
		.where("project_id", "=", projectId)
		.where("id", "=", surveyId)
		.execute();
}
