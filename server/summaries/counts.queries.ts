import { sql, type Transaction } from "kysely";
import type { Database, Linkage } from "../tables.ts";
import type {
	Counts,
	ItemCount,
	PairCount,
	PeopleCounts,
	ScoreCount,
} from "./counts.ts";

/** Which responses a summary is about. */
export interface Subject {
	projectId: string;
	surveyId: string;
	linkage: Linkage;
	/** Ids of the two waves. */
	before: string;
	after: string;
	siteId: string | null;
	/** Items whose answers are codes: those of all others are counted, not listed. */
	codedItems: string[];
}

/** Reduces the responses of two waves to counts; all of the same moment where the transaction is a snapshot. */
export async function countResponses(
	trx: Trx,
	subject: Subject,
): Promise<Counts> {
	const people = await countPeople(trx, subject);
	const counted = (columns: Sql) =>
		countedResponses(subject, people.repeated > 0, columns);
	return {
		people,
		scores: await countScores(trx, counted),
		pairs: people.both > 0 ? await countPairs(trx, subject, counted) : [],
		items: await countItems(trx, subject, counted),
	};
}

type Trx = Transaction<Database>;
type Sql = ReturnType<typeof sql>;
/** The responses that count, with these of their columns. */
type Counted = (columns: Sql) => Sql;

/** What joins the responses of one person; null for a response of nobody known. */
function personOf({ linkage }: Subject) {
	if (linkage === "participant") return sql`participant_id`;
	if (linkage === "own-code") return sql`own_code_hash`;
	return sql`null::uuid`;
}

function ofSubject({ projectId, surveyId, before, after, siteId }: Subject) {
	const atSite = siteId === null ? sql`true` : sql`site_id = ${siteId}`;
	return sql`project_id = ${projectId} and survey_id = ${surveyId}
		and wave_id in (${before}, ${after}) and ${atSite}`;
}

/** The responses that count: of several by one person in one wave, the one completed first. */
function countedResponses(
	subject: Subject,
	hasRepeats: boolean,
	columns: Sql,
): Sql {
	const key = personOf(subject);
	const all = sql`
		select wave_id = ${subject.before} as before, ${columns}
		from response where ${ofSubject(subject)}`;
	if (!hasRepeats) return all;
	return sql`${all} and (${key} is null or id in (
		select distinct on (wave_id, ${key}) id
		from response where ${ofSubject(subject)}
		order by wave_id, ${key}, completed_at, id
	))`;
}

async function countPeople(trx: Trx, subject: Subject): Promise<PeopleCounts> {
	const { rows } = await sql<PeopleCounts>`
		with people as (
			select
				${personOf(subject)} as person,
				count(*) filter (where wave_id = ${subject.before}) as before,
				count(*) filter (where wave_id = ${subject.after}) as after
			from response where ${ofSubject(subject)}
			group by 1
		)
		select
			coalesce(sum(case when person is null then before else least(before, 1) end), 0) as before,
			coalesce(sum(case when person is null then after else least(after, 1) end), 0) as after,
			count(*) filter (where person is not null and before > 0 and after > 0) as both,
			coalesce(sum(before + after) filter (where person is null), 0) as unlinkable,
			coalesce(sum(greatest(before - 1, 0) + greatest(after - 1, 0)) filter (where person is not null), 0) as repeated
		from people`.execute(trx);
	return (
		rows[0] ?? { before: 0, after: 0, both: 0, unlinkable: 0, repeated: 0 }
	);
}

async function countScores(trx: Trx, counted: Counted): Promise<ScoreCount[]> {
	const { rows } = await sql<ScoreCount>`
		with counted as (${counted(sql`score_values, score_reasons`)})
		select
			case when before then 'before' else 'after' end as side,
			(score.scale - 1)::integer as scale, score.value, score.reason, count(*) as count
		from counted
		cross join lateral unnest(score_values, score_reasons)
			with ordinality as score (value, reason, scale)
		group by before, score.scale, score.value, score.reason`.execute(trx);
	return rows;
}

async function countPairs(
	trx: Trx,
	subject: Subject,
	counted: Counted,
): Promise<PairCount[]> {
	const { rows } = await sql<PairCount>`
		with counted as (${counted(sql`${personOf(subject)} as person, score_values`)})
		select
			(pair.scale - 1)::integer as scale, pair.before, pair.after, count(*) as count
		from counted as earlier
		join counted as later on later.person = earlier.person and not later.before
		cross join lateral unnest(earlier.score_values, later.score_values)
			with ordinality as pair (before, after, scale)
		where earlier.before and pair.before is not null and pair.after is not null
		group by pair.scale, pair.before, pair.after`.execute(trx);
	return rows;
}

async function countItems(
	trx: Trx,
	{ codedItems }: Subject,
	counted: Counted,
): Promise<ItemCount[]> {
	const { rows } = await sql<ItemCount>`
		with counted as (${counted(sql`answers`)}),
		answered as (
			select before, item, case when item = any(${codedItems}) then value end as answer
			from counted
			cross join lateral jsonb_each(answers) as given (item, value)
		)
		select
			case when before then 'before' else 'after' end as side,
			item, answer, count(*) as count
		from answered
		group by before, item, answer`.execute(trx);
	return rows;
}
