import type { Transaction } from "kysely";
import type { Text } from "#instruments/definition.ts";
import type { Database } from "../tables.ts";

type Trx = Transaction<Database>;

/** The newest first. */
export async function listInformation(
	trx: Trx,
	projectId: string,
	surveyId: string,
) {
	return await versions(trx, projectId, surveyId)
		.orderBy("version", "desc")
		.execute();
}
export type InformationRow = Awaited<
	ReturnType<typeof listInformation>
>[number];

/** What is shown now; undefined where the survey has no information text. */
export async function findCurrentInformation(
	trx: Trx,
	projectId: string,
	surveyId: string,
): Promise<InformationRow | undefined> {
	return await versions(trx, projectId, surveyId)
		.orderBy("version", "desc")
		.limit(1)
		.executeTakeFirst();
}

/** One version, which never changes. */
export async function findInformation(
	trx: Trx,
	projectId: string,
	surveyId: string,
	version: number,
): Promise<InformationRow | undefined> {
	return await versions(trx, projectId, surveyId)
		.where("version", "=", version)
		.executeTakeFirst();
}

/** Makes others who add a version to the survey wait, so that versions count up without a gap. */
export async function lockSurvey(
	trx: Trx,
	projectId: string,
	surveyId: string,
): Promise<void> {
	await trx
		.selectFrom("survey")
		.where("project_id", "=", projectId)
		.where("id", "=", surveyId)
		.select("id")
		.forNoKeyUpdate()
		.execute();
}

export async function insertInformation(
	trx: Trx,
	information: {
		projectId: string;
		surveyId: string;
		version: number;
		texts: Text;
		ask: boolean;
		quotes?: boolean;
		createdBy: string;
	},
): Promise<void> {
	await trx
		.insertInto("information_version")
		.values({
			project_id: information.projectId,
			survey_id: information.surveyId,
			version: information.version,
			texts: JSON.stringify(information.texts),
			ask: information.ask,
			quotes: information.quotes ?? false,
			created_by: information.createdBy,
		})
		.execute();
}

function versions(trx: Trx, projectId: string, surveyId: string) {
	return trx
		.selectFrom("information_version")
		.where("project_id", "=", projectId)
		.where("survey_id", "=", surveyId)
		.select(["version", "texts", "ask", "quotes", "created_at as createdAt"]);
}
