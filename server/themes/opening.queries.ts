import { sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { SurveyKey } from "./standing.queries.ts";

type Trx = Transaction<Database>;

/** How many texts each coder has coded, the most first. */
export async function countCoded(trx: Trx, survey: SurveyKey) {
	return await trx
		.selectFrom("coding")
		.innerJoin("account", "account.id", "coding.coder_id")
		.where("project_id", "=", survey.projectId)
		.where("survey_id", "=", survey.id)
		.groupBy(["account.id", "account.name"])
		.select(["account.id", "account.name"])
		.select((row) => row.fn.countAll<number>().as("coded"))
		.orderBy("coded", "desc")
		.orderBy("account.name")
		.execute();
}

/** Answers in words that the survey has. */
export async function countAllTexts(
	trx: Trx,
	survey: SurveyKey,
	items: readonly string[],
): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		select count(*) as count from response
		cross join lateral unnest(${items}::text[]) as given (item)
		where project_id = ${survey.projectId} and survey_id = ${survey.id} and answers ? given.item`.execute(
		trx,
	);
	return rows[0]?.count ?? 0;
}

/** False when they are open already. */
export async function insertOpening(
	trx: Trx,
	survey: SurveyKey,
	by: string,
): Promise<boolean> {
	const row = await trx
		.insertInto("coding_opening")
		.values({
			project_id: survey.projectId,
			survey_id: survey.id,
			opened_by: by,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning("survey_id")
		.executeTakeFirst();
	return row !== undefined;
}
