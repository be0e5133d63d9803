import { type RawBuilder, sql, type Transaction } from "kysely";
import type { Answers } from "#instruments/definition.ts";
import {
	countedResponses,
	personOf,
	withJoinedCodes,
} from "../summaries/counted-responses.ts";
import type { Side } from "../summaries/counts.ts";
import type { Database } from "../tables.ts";
import type { SurveyWave } from "./compared-waves.ts";

type Trx = Transaction<Database>;
type Sql = RawBuilder<unknown>;

/** The two waves that are compared. */
export type Two = Record<Side, SurveyWave>;

export interface ScoredCount {
	value: number | null;
	reason: string | null;
	count: number;
}

export interface PairedCount {
	before: number;
	after: number;
	count: number;
}

/** Counted responses at each wave, one a person, and of how many people there is one at both. */
export async function countPeople(
	trx: Trx,
	two: Two,
): Promise<{ before: number; after: number; both: number }> {
	const { rows } = await sql<{ before: number; after: number; both: number }>`
		with earlier as (${await counted(trx, two.before, sql`null`)}),
		later as (${await counted(trx, two.after, sql`null`)})
		select
			(select count(*) from earlier) as before, (select count(*) from later) as after,
			(select count(*) from earlier join later using (person)) as both`.execute(
		trx,
	);
	return rows[0] ?? { before: 0, after: 0, both: 0 };
}

/** Stored scores of one wave on a scale, by its place in the definition. */
export async function countScores(
	trx: Trx,
	wave: SurveyWave,
	place: number,
): Promise<ScoredCount[]> {
	const score = sql`jsonb_build_array(score_values[${place + 1}::integer], score_reasons[${place + 1}::integer])`;
	const { rows } = await sql<ScoredCount>`
		with counted as (${await counted(trx, wave, score)})
		select (kept ->> 0)::float8 as value, kept ->> 1 as reason, count(*) as count
		from counted group by 1, 2`.execute(trx);
	return rows;
}

/** People with a stored score on a scale at both waves. */
export async function countPairs(
	trx: Trx,
	two: Two,
	place: Record<Side, number>,
): Promise<PairedCount[]> {
	const score = (side: Side) => sql`score_values[${place[side] + 1}::integer]`;
	const { rows } = await sql<PairedCount>`
		with earlier as (${await counted(trx, two.before, score("before"))}),
		later as (${await counted(trx, two.after, score("after"))})
		select earlier.kept as before, later.kept as after, count(*) as count
		from earlier join later using (person)
		where earlier.kept is not null and later.kept is not null
		group by 1, 2`.execute(trx);
	return rows;
}

/** The distinct answers to these items in one wave, and how many responses gave them. */
export async function countAnswers(
	trx: Trx,
	wave: SurveyWave,
	items: readonly string[],
): Promise<{ answers: Answers; count: number }[]> {
	const { rows } = await sql<{ answers: Answers; count: number }>`
		with counted as (${await counted(trx, wave, answersTo(items))})
		select kept as answers, count(*) as count from counted group by kept`.execute(
		trx,
	);
	return rows;
}

/** What the distinct answers of each side were worth: the scores that pairs are formed of. */
export type Worth = readonly { answers: Answers; value: number }[];

/** People whose answers at both waves have a value, by what these are worth. */
export async function countAnswerPairs(
	trx: Trx,
	two: Two,
	items: Record<Side, readonly string[]>,
	worth: Record<Side, Worth>,
): Promise<PairedCount[]> {
	const valued = (side: Side) => sql`select * from unnest(
		${worth[side].map(({ answers }) => JSON.stringify(answers))}::jsonb[],
		${worth[side].map(({ value }) => value)}::float8[]
	) as each (kept, value)`;
	const { rows } = await sql<PairedCount>`
		with earlier as (${await counted(trx, two.before, answersTo(items.before))}),
		later as (${await counted(trx, two.after, answersTo(items.after))}),
		worth_before as (${valued("before")}),
		worth_after as (${valued("after")})
		select worth_before.value as before, worth_after.value as after, count(*) as count
		from earlier
		join later using (person)
		join worth_before on worth_before.kept = earlier.kept
		join worth_after on worth_after.kept = later.kept
		group by 1, 2`.execute(trx);
	return rows;
}

function answersTo(items: readonly string[]): Sql {
	return sql`coalesce((
		select jsonb_object_agg(item, answer) from jsonb_each(answers) as given (item, answer)
		where item = any(${items}::text[])
	), '{}'::jsonb)`;
}

/** The responses of a wave that count, each with its person and what is kept of it. */
async function counted(
	trx: Trx,
	{ survey, wave }: SurveyWave,
	kept: Sql,
): Promise<Sql> {
	const { projectId, id: surveyId, linkage } = survey;
	const subject = await withJoinedCodes(trx, {
		projectId,
		surveyId,
		linkage,
		before: wave.id,
		after: wave.id,
		siteId: null,
	});
	const person =
		linkage === "participant" ? personOf(subject) : sql`null::uuid`;
	return countedResponses(
		subject,
		linkage !== "none",
		sql`${person} as person, ${kept} as kept`,
	);
}
