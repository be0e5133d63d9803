import { sql, type Transaction } from "kysely";
import { personOf } from "../summaries/counted-responses.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";

export interface WaveScoreCount {
	waveId: string;
	value: number;
	/** Of people who have a score at every wave of the survey. */
	inAll: boolean;
	count: number;
}

/**
 * Scores on a scale at every wave; of several responses of one person in one wave the one completed first.
 * People are found again by their code as they gave it. `scale`: its place in the definition.
 */
export async function countWaveScores(
	trx: Transaction<Database>,
	{ projectId, id, linkage, waves }: SurveyRow,
	{ scale, siteId }: { scale: number; siteId: string | null },
): Promise<WaveScoreCount[]> {
	const person = personOf({ linkage, joined: { codes: [], people: [] } });
	const atSite = siteId === null ? sql`true` : sql`site_id = ${siteId}`;
	const firsts =
		linkage === "none"
			? sql``
			: sql`distinct on (wave_id, coalesce(${person}::text, id::text))`;
	const inOrder =
		linkage === "none"
			? sql``
			: sql`order by wave_id, coalesce(${person}::text, id::text), completed_at, id`;
	const { rows } = await sql<WaveScoreCount>`
		with counted as (
			select ${firsts} wave_id, ${person} as person, score_values[${scale + 1}::integer] as score
			from response
			where project_id = ${projectId} and survey_id = ${id} and ${atSite}
			${inOrder}
		),
		steady as (
			select person from counted where person is not null and score is not null
			group by person having count(*) = ${waves.length}
		)
		select wave_id as "waveId", score as value, steady.person is not null as "inAll", count(*) as count
		from counted left join steady on steady.person = counted.person
		where score is not null
		group by 1, 2, 3`.execute(trx);
	return rows;
}
