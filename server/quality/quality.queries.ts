import { sql, type Transaction } from "kysely";
import type { Answer } from "#instruments/definition.ts";
import {
	type Counted,
	countedResponses,
	type JoinedSubject,
	ofSubject,
	personOf,
	withJoinedCodes,
} from "../summaries/counted-responses.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import type { PatternCount, SiteScoreCount } from "./material.ts";

type Trx = Transaction<Database>;

/** The responses of one wave that count, each person once. */
export async function countedIn(
	trx: Trx,
	survey: SurveyRow,
	waveId: string,
): Promise<Counted> {
	const { projectId, id: surveyId, linkage } = survey;
	const subject = await withJoinedCodes(trx, {
		projectId,
		surveyId,
		linkage,
		before: waveId,
		after: waveId,
		siteId: null,
	});
	const hasRepeats = await findRepeats(trx, subject);
	return (columns) => countedResponses(subject, hasRepeats, columns);
}

/** Whether somebody answered the wave more than once: most often nobody did, and all responses count. */
async function findRepeats(trx: Trx, subject: JoinedSubject): Promise<boolean> {
	if (subject.linkage === "none") return false;
	const person = personOf(subject);
	const { rows } = await sql<{ found: boolean }>`
		select exists (
			select ${ofSubject(subject)} and ${person} is not null
			group by ${person} having count(*) > 1
		) as found`.execute(trx);
	return rows[0]?.found ?? true;
}

/**
 * The distinct patterns of answers to the items of each scale, and how many people gave each.
 *
 * @param scales ids of items by scale; a scale without any is not counted
 */
export async function countPatterns(
	trx: Trx,
	counted: Counted,
	scales: readonly (readonly string[])[],
): Promise<PatternCount[]> {
	const wanted = scales.flatMap((items, scale) =>
		items.length === 0
			? []
			: sql`(${scale}::integer, jsonb_build_array(${sql.join(items.map((id) => sql`answers -> ${id}::text`))}))`,
	);
	if (wanted.length === 0) return [];
	const { rows } = await sql<PatternCount>`
		with counted as (${counted(sql`answers`)})
		select pattern.scale, pattern.answers, count(*) as count
		from counted
		cross join lateral (values ${sql.join(wanted)}) as pattern (scale, answers)
		group by 1, 2`.execute(trx);
	return rows;
}

export async function countSiteScores(
	trx: Trx,
	counted: Counted,
): Promise<SiteScoreCount[]> {
	const { rows } = await sql<SiteScoreCount>`
		with counted as (${counted(sql`site_id, score_values`)})
		select site_id as "siteId", (score.place - 1)::integer as scale, score.value, count(*) as count
		from counted
		cross join lateral unnest(score_values) with ordinality as score (value, place)
		where score.value is not null
		group by 1, 2, 3`.execute(trx);
	return rows;
}

export async function countPeople(trx: Trx, counted: Counted): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		select count(*) as count from (${counted(sql`id`)}) as counted`.execute(
		trx,
	);
	return rows[0]?.count ?? 0;
}

export async function countResponsesIn(
	trx: Trx,
	{ projectId, id }: { projectId: string; id: string },
	waveId: string,
): Promise<number> {
	const { count } = await trx
		.selectFrom("response")
		.where("project_id", "=", projectId)
		.where("survey_id", "=", id)
		.where("wave_id", "=", waveId)
		.select((all) => all.fn.countAll<number>().as("count"))
		.executeTakeFirstOrThrow();
	return count;
}

export interface FastRow {
	id: string;
	answered: number;
	seconds: number;
}

/** Responses given on a screen in fewer seconds an answer than this, of so many items at most. */
export async function listFast(
	trx: Trx,
	{ projectId, id }: { projectId: string; id: string },
	{
		waveId,
		secondsEach,
		items,
	}: { waveId: string; secondsEach: number; items: number },
): Promise<FastRow[]> {
	const { rows } = await sql<FastRow>`
		with timed as (
			select id, extract(epoch from completed_at - started_at)::float8 as seconds,
				(select count(*) from jsonb_object_keys(answers)) as answered
			from response
			where project_id = ${projectId} and survey_id = ${id} and wave_id = ${waveId} and mode <> 'paper'
				and completed_at - started_at < make_interval(secs => ${secondsEach * items}::float8)
		)
		select id, answered, seconds from timed
		where seconds < ${secondsEach} * answered`.execute(trx);
	return rows;
}

export interface PatternIds {
	answers: (Answer | null)[];
	ids: string[];
}

/** The distinct patterns of answers to these items, and the responses that have each. */
export async function listPatterns(
	trx: Trx,
	{ projectId, id }: { projectId: string; id: string },
	{ waveId, items }: { waveId: string; items: readonly string[] },
): Promise<PatternIds[]> {
	const { rows } = await sql<PatternIds>`
		select jsonb_build_array(${sql.join(items.map((item) => sql`answers -> ${item}::text`))}) as answers,
			array_agg(id)::text[] as ids
		from response
		where project_id = ${projectId} and survey_id = ${id} and wave_id = ${waveId}
		group by 1`.execute(trx);
	return rows;
}
