import { type Kysely, sql } from "kysely";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import type { ResponseFilter } from "./response-page.queries.ts";

/** What has happened to a survey's responses since a moment. */
export interface SinceThen {
	corrected: number;
	erased: number;
}

/** Of the responses that fit; of erased ones no more is known than their wave and site. */
export async function findSinceThen(
	db: Kysely<Database>,
	{ projectId, id }: SurveyRow,
	{ waves, site, until }: ResponseFilter,
): Promise<SinceThen> {
	const inWaves = waves ? sql`wave_id = any(${waves}::uuid[])` : sql`true`;
	const atSite = site ? sql`site_id = ${site}` : sql`true`;
	const ofSurvey = sql`project_id = ${projectId} and survey_id = ${id} and ${inWaves} and ${atSite}`;
	const { rows } = await sql<SinceThen>`
		select
			(select count(*) from public.response where ${ofSurvey} and received_at <= ${until} and exists (
				select from response_revision as former
				where former.project_id = response.project_id and former.response_id = response.id
					and former.replaced_at > ${until}
			)) as corrected,
			(select count(*) from erased_response where ${ofSurvey} and erased_at > ${until}
				and received_on <= (${until}::timestamptz at time zone 'UTC')::date) as erased`.execute(
		db,
	);
	return rows[0] ?? { corrected: 0, erased: 0 };
}
