import { sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";

type Trx = Transaction<Database>;

/** Themes that were given to the texts of these responses, by whom; `coder` is null where it was settled. */
export async function listThemesGiven(
	trx: Trx,
	projectId: string,
	responses: readonly string[],
) {
	return await trx
		.selectFrom("coding")
		.innerJoin("theme", (join) =>
			join
				.onRef("theme.project_id", "=", "coding.project_id")
				.on(sql<boolean>`theme.id = any(coding.themes)`),
		)
		.leftJoin("account", "account.id", "coding.coder_id")
		.where("coding.project_id", "=", projectId)
		.where(sql<boolean>`response_id = any(${responses}::uuid[])`)
		.select([
			"response_id as response",
			"item",
			"theme.name as theme",
			"account.name as coder",
		])
		.orderBy("response_id")
		.orderBy("item")
		.orderBy("theme.name")
		.execute();
}

/** Quotes from these responses. */
export async function listQuotesFrom(
	trx: Trx,
	projectId: string,
	responses: readonly string[],
) {
	return await trx
		.selectFrom("quote")
		.where("project_id", "=", projectId)
		.where(sql<boolean>`response_id = any(${responses}::uuid[])`)
		.select([
			"response_id as response",
			"item",
			"text",
			"approved_at as approvedAt",
		])
		.orderBy("id")
		.execute();
}
