import { sql, type Transaction } from "kysely";
import {
	countedResponses,
	type JoinedSubject,
} from "../summaries/counted-responses.ts";
import type { Database } from "../tables.ts";

/** Somebody with a score, or a change, or the figure, or several of them. */
export interface PersonBeside {
	code: string;
	/** Where they answered; null where that is not known. */
	site: string | null;
	/** Theirs, of the name that was asked for. */
	attribute: string | null;
	before: number | null;
	score: number | null;
	value: number | null;
}

/**
 * Everybody who answered one of the subject's waves or has the figure, in the order of their ids, so that a
 * bootstrap draws the same people each time. `before` and `after` of the subject may be one wave. `scale`: its
 * place in the definition.
 */
export async function listPeopleBeside(
	trx: Transaction<Database>,
	subject: JoinedSubject,
	{
		figure,
		scale,
		attribute,
	}: { figure: string; scale: number; attribute: string | null },
): Promise<PersonBeside[]> {
	const { projectId, before, after } = subject;
	const columns = sql`wave_id, participant_id as person, site_id, score_values[${scale + 1}::integer] as score`;
	const { rows } = await sql<PersonBeside>`
		with counted as (${countedResponses(subject, true, columns)}),
		earlier as (select person, score from counted where wave_id = ${before}),
		later as (select person, score, site_id from counted where wave_id = ${after}),
		held as (
			select participant_id as person, value from outside_value
			where project_id = ${projectId} and figure_id = ${figure} and value is not null
		),
		everybody as (
			select person from earlier union select person from later union select person from held
		)
		select
			participant.code, later.site_id as site, participant.attributes ->> ${attribute}::text as attribute,
			earlier.score as before, later.score, held.value
		from everybody
		join participant on participant.project_id = ${projectId} and participant.id = everybody.person
		left join earlier using (person)
		left join later using (person)
		left join held using (person)
		order by participant.id`.execute(trx);
	return rows;
}
