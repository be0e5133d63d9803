import type { Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { SurveyKey } from "./standing.queries.ts";

type Trx = Transaction<Database>;

export interface QuoteRow {
	id: string;
	text: string;
	item: string;
	themeId: string | null;
	waveId: string;
	siteId: string | null;
	site: string | null;
	approvedBy: string;
	approvedAt: Date;
}

/** In the order in which they were approved. */
export async function listQuotes(
	trx: Trx,
	survey: SurveyKey,
): Promise<QuoteRow[]> {
	return await trx
		.selectFrom("quote")
		.innerJoin("response", (join) =>
			join
				.onRef("response.project_id", "=", "quote.project_id")
				.onRef("response.id", "=", "quote.response_id"),
		)
		.leftJoin("site", (join) =>
			join
				.onRef("site.project_id", "=", "response.project_id")
				.onRef("site.id", "=", "response.site_id"),
		)
		.innerJoin("account", "account.id", "quote.approved_by")
		.where("quote.project_id", "=", survey.projectId)
		.where("quote.survey_id", "=", survey.id)
		.select([
			"quote.id",
			"quote.text",
			"quote.item",
			"quote.theme_id as themeId",
			"response.wave_id as waveId",
			"response.site_id as siteId",
			"site.name as site",
			"account.name as approvedBy",
			"quote.approved_at as approvedAt",
		])
		.orderBy("quote.id")
		.execute();
}

export async function insertQuote(
	trx: Trx,
	survey: SurveyKey,
	quote: {
		id: string;
		response: string;
		item: string;
		theme: string | null;
		text: string;
		by: string;
	},
): Promise<void> {
	await trx
		.insertInto("quote")
		.values({
			project_id: survey.projectId,
			id: quote.id,
			survey_id: survey.id,
			response_id: quote.response,
			item: quote.item,
			theme_id: quote.theme,
			text: quote.text,
			approved_by: quote.by,
		})
		.execute();
}

/** False when the survey has no such quote. */
export async function deleteQuote(
	trx: Trx,
	survey: SurveyKey,
	id: string,
): Promise<boolean> {
	const { numDeletedRows } = await trx
		.deleteFrom("quote")
		.where("project_id", "=", survey.projectId)
		.where("survey_id", "=", survey.id)
		.where("id", "=", id)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}
