import { sql, type Transaction } from "kysely";
import type { Answers } from "#instruments/definition.ts";
import type { Database } from "../tables.ts";

/** A response as disclosure control and a summary need it; of an erased one all but the values. */
export interface ReceivedRow {
	id: string;
	/** What joins the responses of one person; null for one of nobody known. */
	person: string | null;
	waveId: string;
	siteId: string | null;
	/** YYYY-MM-DD. */
	day: string;
	/** A character for each scale of the definition: 1 where it has a score. */
	scored: string;
	/** Null once erased. */
	values: (number | null)[] | null;
	/** The day it was erased or first corrected. */
	goneOn: string | null;
}

/**
 * Everything that a survey ever received, what was erased since included. What came before its linkage was
 * tightened is left out: those people could be grouped anew, and the old and the new groups compared.
 */
export async function listReceived(
	trx: Transaction<Database>,
	survey: { projectId: string; id: string },
): Promise<ReceivedRow[]> {
	const { rows } = await sql<ReceivedRow>`
		select
			id, response_unit(survey_id, participant_id, own_code_hash) as person, wave_id as "waveId", site_id as "siteId",
			(received_at at time zone 'UTC')::date as day,
			${bits(sql`score_values`, sql`bit is not null`)} as scored,
			score_values as values,
			case when revision > 1 then (
				select min(replaced_at at time zone 'UTC')::date from response_revision
				where project_id = response.project_id and response_id = response.id
			) end as "goneOn"
		from response
		where project_id = ${survey.projectId} and survey_id = ${survey.id} and ${isSince(survey, sql`received_at`)}
		union all
		select
			id, unit, wave_id, site_id, received_on,
			${bits(sql`scored`, sql`bit`)}, null, (erased_at at time zone 'UTC')::date
		from erased_response
		where project_id = ${survey.projectId} and survey_id = ${survey.id} and ${isSince(survey, sql`received_on`)}`.execute(
		trx,
	);
	return rows;
}

/** By id of the responses in these waves: their answers, but those to the items left out. */
export async function listAnswers(
	trx: Transaction<Database>,
	survey: { projectId: string; id: string },
	{ waveIds, leftOut }: { waveIds: string[]; leftOut: string[] },
): Promise<Map<string, Answers>> {
	const { rows } = await sql<{ id: string; answers: Answers }>`
		select id, answers - ${leftOut}::text[] as answers from response
		where project_id = ${survey.projectId} and survey_id = ${survey.id} and wave_id = any(${waveIds})`.execute(
		trx,
	);
	return new Map(rows.map(({ id, answers }) => [id, answers]));
}

type Sql = ReturnType<typeof sql>;

function isSince(
	{ projectId, id }: { projectId: string; id: string },
	at: Sql,
) {
	return sql`${at} > coalesce((
		select tightened_at from survey where project_id = ${projectId} and id = ${id}
	), '-infinity')`;
}

function bits(array: Sql, isSet: Sql) {
	return sql<string>`(
		select coalesce(string_agg(case when ${isSet} then '1' else '0' end, '' order by place), '')
		from unnest(${array}) with ordinality as each (bit, place)
	)`;
}
