import { sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";
import {
	type Counted,
	countedResponses,
	type JoinedSubject,
	ofSubject,
	personOf,
	type Subject,
	withJoinedCodes,
} from "./counted-responses.ts";
import type {
	Counts,
	ItemCount,
	PairCount,
	PeopleCounts,
	ScoreCount,
} from "./counts.ts";

type Trx = Transaction<Database>;
type WithItems = Subject & {
	/** Items whose answers are codes: those of all others are counted, not listed. Null: no items are asked about. */
	codedItems: string[] | null;
};

/** Reduces the responses of two waves to counts; all of the same moment where the transaction is a snapshot. */
export async function countResponses(
	trx: Trx,
	wanted: WithItems,
): Promise<Counts> {
	const subject = await withJoinedCodes(trx, wanted);
	const people = await countPeople(trx, subject);
	const counted: Counted = (columns) =>
		countedResponses(subject, people.repeated > 0, columns);
	return {
		people,
		scores: await countScores(trx, counted),
		pairs: people.both > 0 ? await countPairs(trx, subject, counted) : [],
		items: subject.codedItems
			? await countItems(trx, subject.codedItems, counted)
			: [],
		joinedByHand: subject.joined.codes.length,
	};
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
	codedItems: readonly string[],
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
