import { sql, type Transaction } from "kysely";
import type { Code } from "#instruments/definition.ts";
import type { Period } from "#instruments/over-time/periods.ts";
import { isMeasured } from "../surveys/measured.ts";
import type { Database } from "../tables.ts";

type Trx = Transaction<Database>;

export interface SurveySubject {
	projectId: string;
	surveyId: string;
	/** Null: of any. */
	waveId: string | null;
	siteId: string | null;
	period: Period;
}

/** The scores of one period on a scale. */
export interface MeanRow {
	/** Its first day. */
	start: string;
	n: number;
	mean: number;
	/** Null for one score. */
	sd: number | null;
}

/** @param scale its place in the definition */
export async function meansByPeriod(
	trx: Trx,
	subject: SurveySubject,
	scale: number,
): Promise<MeanRow[]> {
	const score = sql`score_values[${scale + 1}::integer]`;
	const { rows } = await sql<MeanRow>`
		select ${startOf(subject)} as start, count(*) as n, avg(${score}) as mean, stddev_samp(${score}) as sd
		${ofSubject(subject)} and ${score} is not null
		group by 1 order by 1`.execute(trx);
	return rows;
}

/** Answers of one period: those that count, and all that are of substance. */
export interface ShareRow {
	start: string;
	chosen: number;
	answered: number;
}

/**
 * @param codes the answers that count
 * @param without answers that are no answer to the question, such as "don't know"
 */
export async function sharesByPeriod(
	trx: Trx,
	subject: SurveySubject,
	{ item, codes, without }: { item: string; codes: Code[]; without: Code[] },
): Promise<ShareRow[]> {
	const answer = sql`answers -> ${item}::text`;
	const isOneOf = (some: Code[]) => sql`case jsonb_typeof(${answer})
		when 'array' then exists (
			select from jsonb_array_elements(${answer}) as each (code) where ${JSON.stringify(some)}::jsonb @> code
		)
		else ${JSON.stringify(some)}::jsonb @> (${answer}) end`;
	const { rows } = await sql<ShareRow>`
		select ${startOf(subject)} as start, count(*) filter (where ${isOneOf(codes)}) as chosen, count(*) as answered
		${ofSubject(subject)} and answers ? ${item}::text and not (${isOneOf(without)})
		group by 1 order by 1`.execute(trx);
	return rows;
}

export async function responsesByPeriod(
	trx: Trx,
	subject: SurveySubject,
): Promise<{ start: string; n: number }[]> {
	const { rows } = await sql<{ start: string; n: number }>`
		select ${startOf(subject)} as start, count(*) as n
		${ofSubject(subject)}
		group by 1 order by 1`.execute(trx);
	return rows;
}

/** By when it was filled in; a clock that is ahead counts as when it arrived. */
function startOf({ period }: SurveySubject) {
	return sql`date_trunc(${period}::text, least(completed_at, received_at) at time zone 'UTC')::date`;
}

function ofSubject({ projectId, surveyId, waveId, siteId }: SurveySubject) {
	return sql`from response
		where project_id = ${projectId} and survey_id = ${surveyId}
			and (${waveId}::uuid is null or wave_id = ${waveId}) and ${isMeasured}
			and (${siteId}::uuid is null or site_id = ${siteId})`;
}
