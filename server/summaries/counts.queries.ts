import { sql, type Transaction } from "kysely";
import {
	findJoinedCodes,
	type JoinedCodes,
} from "../linkage/decisions.queries.ts";
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
	wanted: Subject,
): Promise<Counts> {
	const subject = { ...wanted, joined: await joinedByHand(trx, wanted) };
	const people = await countPeople(trx, subject);
	const counted = (columns: Sql) =>
		countedResponses(subject, people.repeated > 0, columns);
	return {
		people,
		scores: await countScores(trx, counted),
		pairs: people.both > 0 ? await countPairs(trx, subject, counted) : [],
		items: await countItems(trx, subject, counted),
		joinedByHand: subject.joined.codes.length,
	};
}

type JoinedSubject = Subject & { joined: JoinedCodes };

async function joinedByHand(trx: Trx, subject: Subject): Promise<JoinedCodes> {
	if (subject.linkage !== "own-code") return { codes: [], people: [] };
	return await findJoinedCodes(trx, subject);
}

type Trx = Transaction<Database>;
type Sql = ReturnType<typeof sql>;
/** The responses that count, with these of their columns. */
type Counted = (columns: Sql) => Sql;

/** What joins the responses of one person; null for a response of nobody known. */
function personOf({ linkage, joined }: JoinedSubject) {
	if (linkage === "participant") return sql`participant_id`;
	if (linkage === "none") return sql`null::uuid`;
	return joined.codes.length === 0
		? sql`own_code_hash`
		: sql`coalesce(joined.person, own_code_hash)`;
}

/** The responses of the subject; where people were joined by hand, beside each the code that counts instead of its own. */
function ofSubject(subject: JoinedSubject) {
	const { projectId, surveyId, before, after, siteId, joined } = subject;
	const instead =
		joined.codes.length === 0
			? sql``
			: sql`left join unnest(${joined.codes}::bytea[], ${joined.people}::bytea[]) as joined (code, person)
				on joined.code = own_code_hash`;
	const atSite = siteId === null ? sql`true` : sql`site_id = ${siteId}`;
	return sql`from response ${instead} where project_id = ${projectId} and survey_id = ${surveyId}
		and wave_id in (${before}, ${after}) and ${atSite}`;
}

/** The responses that count: of several by one person in one wave, the one completed first. */
function countedResponses(
	subject: JoinedSubject,
	hasRepeats: boolean,
	columns: Sql,
): Sql {
	const key = personOf(subject);
	const all = sql`
		select wave_id = ${subject.before} as before, ${columns}
		${ofSubject(subject)}`;
	if (!hasRepeats) return all;
	return sql`${all} and (${key} is null or id in (
		select distinct on (wave_id, ${key}) id
		${ofSubject(subject)}
		order by wave_id, ${key}, completed_at, id
	))`;
}

async function countPeople(
	trx: Trx,
	subject: JoinedSubject,
): Promise<PeopleCounts> {
	const { rows } = await sql<PeopleCounts>`
		with people as (
			select
				${personOf(subject)} as person,
				count(*) filter (where wave_id = ${subject.before}) as before,
				count(*) filter (where wave_id = ${subject.after}) as after
			${ofSubject(subject)}
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
	subject: JoinedSubject,
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
