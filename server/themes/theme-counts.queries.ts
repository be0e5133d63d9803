import { sql, type Transaction } from "kysely";
import { isMeasured } from "../surveys/measured.ts";
import type { Database } from "../tables.ts";
import type { Roots } from "./roots.ts";
import { type SurveyKey, standings } from "./standing.queries.ts";

type Trx = Transaction<Database>;

/** People with a coding that counts, by wave and score; those who mention a theme, and all. */
export interface ThemeCount {
	/** Null: everybody with a coding that counts. */
	theme: string | null;
	waveId: string;
	score: number | null;
	people: number;
}

/**
 * How many people mention each theme in any of their texts, and how many have a text whose coding counts.
 *
 * @param scale place of the scale whose scores are given
 */
export async function countThemes(
	trx: Trx,
	survey: SurveyKey,
	roots: Roots,
	scale: number,
): Promise<ThemeCount[]> {
	const { rows } = await sql<ThemeCount>`
		with counting as (
			select response_id, found from (${standings(survey, roots)}) as standing where found is not null
		),
		mentions as (
			select distinct response_id, null::uuid as theme from counting
			union all
			select distinct response_id, theme from counting cross join lateral unnest(found) as theme
		)
		select theme, wave_id as "waveId", score_values[${scale + 1}::integer] as score, count(*) as people
		from mentions
		join response on project_id = ${survey.projectId} and id = response_id and ${isMeasured}
		group by 1, 2, 3`.execute(trx);
	return rows;
}

/** By response, the themes that its texts mention; responses without a coding that counts are absent. */
export async function listMentions(
	trx: Trx,
	survey: SurveyKey,
	roots: Roots,
): Promise<Map<string, ReadonlySet<string>>> {
	const { rows } = await sql<{ response: string; themes: string[] }>`
		select response_id as response, array_agg(distinct theme) filter (where theme is not null) as themes
		from (${standings(survey, roots)}) as standing
		left join lateral unnest(found) as theme on true
		where found is not null
		group by response_id`.execute(trx);
	return new Map(
		rows.map(({ response, themes }) => [response, new Set(themes ?? [])]),
	);
}

/** Texts of each wave without a coding that counts. */
export async function countUncoded(
	trx: Trx,
	survey: SurveyKey,
	roots: Roots,
	items: readonly string[],
): Promise<Map<string, { texts: number; uncoded: number }>> {
	const { rows } = await sql<{
		waveId: string;
		texts: number;
		uncoded: number;
	}>`
		select wave_id as "waveId", count(*) as texts, count(*) filter (where found is null) as uncoded
		from response
		cross join lateral unnest(${items}::text[]) as given (item)
		left join (${standings(survey, roots)}) as standing
			on standing.response_id = response.id and standing.item = given.item
		where project_id = ${survey.projectId} and survey_id = ${survey.id} and answers ? given.item
			and ${isMeasured}
		group by wave_id`.execute(trx);
	return new Map(rows.map(({ waveId, ...counts }) => [waveId, counts]));
}
