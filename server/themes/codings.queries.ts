import { sql, type Transaction } from "kysely";
import { v7 as newId } from "uuid";
import type { Database } from "../tables.ts";
import { type Roots, resolved } from "./roots.ts";
import type { SurveyKey } from "./standing.queries.ts";

type Trx = Transaction<Database>;
export interface TextKey {
	response: string;
	item: string;
}

export interface CodingRow extends TextKey {
	/** Null: settled. */
	coderId: string | null;
	coder: string | null;
	themes: string[];
	blind: boolean;
}

/** Every coding of the texts of these responses, as what its themes count as. */
export async function listCodings(
	trx: Trx,
	survey: SurveyKey,
	responses: readonly string[],
	roots: Roots,
): Promise<CodingRow[]> {
	const rows = await trx
		.selectFrom("coding")
		.leftJoin("account", "account.id", "coding.coder_id")
		.where("project_id", "=", survey.projectId)
		.where("survey_id", "=", survey.id)
		.where(sql<boolean>`response_id = any(${responses}::uuid[])`)
		.select([
			"response_id as response",
			"item",
			"coder_id as coderId",
			"account.name as coder",
			"themes",
			"blind",
		])
		.orderBy("account.name")
		.execute();
	return rows.map((row) => ({ ...row, themes: resolved(row.themes, roots) }));
}

/** What a coder gave a text, or, without a coder, what was settled for it; with the themes as they were given. */
export async function findCoding(
	trx: Trx,
	survey: SurveyKey,
	{ response, item }: TextKey,
	coder: string | null,
): Promise<{ themes: string[]; blind: boolean } | undefined> {
	return await trx
		.selectFrom("coding")
		.where("project_id", "=", survey.projectId)
		.where("survey_id", "=", survey.id)
		.where("response_id", "=", response)
		.where("item", "=", item)
		.where("coder_id", "is not distinct from", coder)
		.select(["themes", "blind"])
		.executeTakeFirst();
}

export async function saveCoding(
	trx: Trx,
	survey: SurveyKey,
	{ response, item }: TextKey,
	coding: {
		coder: string | null;
		by: string;
		themes: readonly string[];
		blind: boolean;
	},
): Promise<void> {
	const given = {
		themes: [...coding.themes].sort(),
		changed_by: coding.by,
		changed_at: new Date(),
	};
	await trx
		.insertInto("coding")
		.values({
			...given,
			project_id: survey.projectId,
			id: newId(),
			survey_id: survey.id,
			response_id: response,
			item,
			coder_id: coding.coder,
			blind: coding.blind,
		})
		.onConflict((conflict) =>
			conflict
				.columns(["project_id", "survey_id", "response_id", "item", "coder_id"])
				.doUpdateSet(given),
		)
		.execute();
}

/** False when there was none. */
export async function deleteCoding(
	trx: Trx,
	survey: SurveyKey,
	{ response, item }: TextKey,
	coder: string | null,
): Promise<boolean> {
	const { numDeletedRows } = await trx
		.deleteFrom("coding")
		.where("project_id", "=", survey.projectId)
		.where("survey_id", "=", survey.id)
		.where("response_id", "=", response)
		.where("item", "=", item)
		.where("coder_id", "is not distinct from", coder)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}

/** In every coding of the texts, one theme takes the place of another. Returns how many codings held it. */
export async function replaceTheme(
	trx: Trx,
	survey: SurveyKey,
	texts: readonly TextKey[],
	{ from, to, by }: { from: readonly string[]; to: string; by: string },
): Promise<number> {
	const { numAffectedRows } = await sql`
		update coding set changed_by = ${by}, changed_at = now(), themes = array(
			select distinct case when given = any(${from}::uuid[]) then ${to}::uuid else given end
			from unnest(themes) as given order by 1
		)
		from unnest(${texts.map(({ response }) => response)}::uuid[], ${texts.map(({ item }) => item)}::text[])
			as chosen (response_id, item)
		where project_id = ${survey.projectId} and survey_id = ${survey.id}
			and coding.response_id = chosen.response_id and coding.item = chosen.item
			and themes && ${from}::uuid[]`.execute(trx);
	return Number(numAffectedRows ?? 0n);
}

/** The next responses with a coding, by id; nothing after the last. */
export async function nextCodedResponses(
	trx: Trx,
	survey: SurveyKey,
	after: string | undefined,
): Promise<string[]> {
	const rows = await trx
		.selectFrom("coding")
		.where("project_id", "=", survey.projectId)
		.where("survey_id", "=", survey.id)
		.$if(after !== undefined, (query) =>
			query.where("response_id", ">", after ?? ""),
		)
		.distinct()
		.select("response_id as response")
		.orderBy("response_id")
		.limit(1000)
		.execute();
	return rows.map(({ response }) => response);
}
