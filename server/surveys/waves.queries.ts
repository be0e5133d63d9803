import type { Kysely, Transaction } from "kysely";
import type { Database } from "../tables.ts";

export interface WaveRow {
	id: string;
	surveyId: string;
	key: string;
	title: string;
	opens: Date | null;
	closes: Date | null;
	/** Whether it tries the questionnaire out; what it finds is in no figure. */
	pilot: boolean;
}

/** Of one survey or of all of a project, each survey's in their order. */
export async function listWaves(
	db: Kysely<Database>,
	projectId: string,
	surveyId?: string,
): Promise<WaveRow[]> {
	const ofProject = waves(db, projectId);
	return await (surveyId === undefined
		? ofProject
		: ofProject.where("survey_id", "=", surveyId)
	).execute();
}

/** How many responses each wave of a project has, by wave id; waves without any are absent. */
export async function countResponses(
	db: Kysely<Database>,
	projectId: string,
	surveyId?: string,
): Promise<Map<string, number>> {
	const counted = db
		.selectFrom("response")
		.where("project_id", "=", projectId)
		.select(["wave_id", (count) => count.fn.countAll<number>().as("count")])
		.groupBy("wave_id");
	const rows = await (surveyId === undefined
		? counted
		: counted.where("survey_id", "=", surveyId)
	).execute();
	return new Map(rows.map((row) => [row.wave_id, row.count]));
}

export async function insertWaves(
	trx: Transaction<Database>,
	projectId: string,
	ofSurvey: WaveRow[],
): Promise<void> {
	await trx
		.insertInto("wave")
		.values(
			ofSurvey.map((wave, position) => ({
				project_id: projectId,
				survey_id: wave.surveyId,
				id: wave.id,
				key: wave.key,
				title: wave.title,
				position,
				opens: wave.opens,
				closes: wave.closes,
				pilot: wave.pilot,
			})),
		)
		.execute();
}

/** The wave with this key; others who change it wait. */
export async function lockWave(
	trx: Transaction<Database>,
	at: { projectId: string; surveyId: string; key: string },
): Promise<WaveRow | undefined> {
	return await waves(trx, at.projectId)
		.where("survey_id", "=", at.surveyId)
		.where("key", "=", at.key)
		.forUpdate()
		.executeTakeFirst();
}

export async function updateWave(
	trx: Transaction<Database>,
	projectId: string,
	wave: WaveRow,
): Promise<void> {
	await trx
		.updateTable("wave")
		.set({ opens: wave.opens, closes: wave.closes })
		.where("project_id", "=", projectId)
		.where("id", "=", wave.id)
		.execute();
}

function waves(db: Kysely<Database>, projectId: string) {
	return db
		.selectFrom("wave")
		.where("project_id", "=", projectId)
		.select([
			"id",
			"survey_id as surveyId",
			"key",
			"title",
			"opens",
			"closes",
			"pilot",
		])
		.orderBy("position");
}
