import { sql, type Transaction } from "kysely";
import type { Database, Linkage } from "../tables.ts";

type Trx = Transaction<Database>;

/** Two waves of a survey, by id, in the survey's order. */
export interface WavePair {
	projectId: string;
	surveyId: string;
	linkage: Linkage;
	before: string;
	after: string;
}

export interface MatchCounts {
	/** Responses, of several by one person one. */
	before: number;
	after: number;
	both: number;
	/** Of `before` and `after`, those that belong to nobody known. */
	beforeAlone: number;
	afterAlone: number;
	beforeCodes: number;
	beforeRepeats: number;
	afterCodes: number;
	afterRepeats: number;
}

export interface NearPair {
	before: string;
	/** YYYY-MM-DD, UTC. */
	beforeOn: string;
	after: string;
	afterOn: string;
}

/** How many people each wave has, how many both, and how many codes came more than once. */
export async function countMatches(
	trx: Trx,
	pair: WavePair,
): Promise<MatchCounts> {
	const { rows } = await sql<MatchCounts>`
		with people as (
			select
				${sql.ref(pair.linkage === "participant" ? "participant_id" : "own_code_hash")} as person,
				count(*) filter (where wave_id = ${pair.before}) as before,
				count(*) filter (where wave_id = ${pair.after}) as after
			from response where ${inWaves(pair)}
			group by 1
		)
		select
			coalesce(sum(case when person is null then before else least(before, 1) end), 0) as before,
			coalesce(sum(case when person is null then after else least(after, 1) end), 0) as after,
			count(*) filter (where person is not null and before > 0 and after > 0) as both,
			coalesce(sum(before) filter (where person is null), 0) as "beforeAlone",
			coalesce(sum(after) filter (where person is null), 0) as "afterAlone",
			count(*) filter (where person is not null and before > 1) as "beforeCodes",
			coalesce(sum(before) filter (where person is not null and before > 1), 0) as "beforeRepeats",
			count(*) filter (where person is not null and after > 1) as "afterCodes",
			coalesce(sum(after) filter (where person is not null and after > 1), 0) as "afterRepeats"
		from people`.execute(trx);
	const [counts] = rows;
	if (counts) return counts;
	throw new Error("An aggregate without groups has one row.");
}

/**
 * Pairs of one response in each wave whose codes differ in exactly one answer, where each code was given once
 * in both waves together and each of the two has no other such partner.
 */
export async function listNearPairs(
	trx: Trx,
	pair: WavePair,
): Promise<NearPair[]> {
	const { rows } = await sql<NearPair>`
		with counted as (
			select id, wave_id = ${pair.before} as early, completed_at, own_code_parts,
				count(*) over (partition by own_code_hash) as times
			from response where ${inWaves(pair)} and own_code_hash is not null
		),
		part as (
			select id, early, (completed_at at time zone 'UTC')::date as day, place, hash
			from counted cross join lateral unnest(own_code_parts) with ordinality as each (hash, place)
			where times = 1
		),
		near as (
			select
				one.id as before, one.day as "beforeOn", other.id as after, other.day as "afterOn",
				count(*) over (partition by one.id) as partners,
				count(*) over (partition by other.id) as rivals
			from part as one join part as other using (place, hash)
			where one.early and not other.early
		)
		select before, "beforeOn", after, "afterOn" from near
		where partners = 1 and rivals = 1
		order by before`.execute(trx);
	return rows;
}

function inWaves({ projectId, surveyId, before, after }: WavePair) {
	return sql`project_id = ${projectId} and survey_id = ${surveyId} and wave_id in (${before}, ${after})`;
}
