import { sql, type Transaction } from "kysely";
import {
	type Counted,
	type JoinedSubject,
	personOf,
} from "../summaries/counted-responses.ts";
import type { Database } from "../tables.ts";
import type {
	InvitedCount,
	JoinedCount,
	MixCount,
	StayingCount,
	TopPairCount,
} from "./joined.ts";

type Trx = Transaction<Database>;

/** People of both waves side by side. `scale`: its place in the definition; `attribute`: a participant's, if one is asked for. */
export async function countJoined(
	trx: Trx,
	subject: JoinedSubject,
	counted: Counted,
	{ scale, attribute }: { scale: number; attribute: string | null },
): Promise<JoinedCount[]> {
	const columns = sql`${personOf(subject)} as person, site_id, score_values[${scale + 1}::integer] as score`;
	const isAsked = attribute !== null && subject.linkage === "participant";
	const value = isAsked ? sql`attributes ->> ${attribute}` : sql`null::text`;
	const who = isAsked
		? sql`left join participant on participant.project_id = ${subject.projectId}
			and participant.id = coalesce(earlier.person, later.person)`
		: sql``;
	const { rows } = await sql<JoinedCount>`
		with counted as (${counted(columns)}),
		earlier as (select * from counted where before),
		later as (select * from counted where not before)
		select
			earlier.site_id as "siteBefore", later.site_id as "siteAfter", ${value} as attribute,
			earlier.before is not null as "wasBefore", later.before is not null as "wasAfter",
			earlier.score as before, later.score as after, count(*) as count
		from earlier full join later on later.person = earlier.person ${who}
		group by 1, 2, 3, 4, 5, 6, 7`.execute(trx);
	return rows;
}

/** Scores before of the people who answered then, on every scale. */
export async function countStaying(
	trx: Trx,
	subject: JoinedSubject,
	counted: Counted,
): Promise<StayingCount[]> {
	const { rows } = await sql<StayingCount>`
		with counted as (${counted(sql`${personOf(subject)} as person, score_values`)}),
		later as (select person from counted where not before)
		select
			(score.scale - 1)::integer as scale, later.person is not null as stayed, score.value, count(*) as count
		from counted as earlier
		left join later on later.person = earlier.person
		cross join lateral unnest(earlier.score_values) with ordinality as score (value, scale)
		where earlier.before and earlier.person is not null and score.value is not null
		group by 1, 2, 3`.execute(trx);
	return rows;
}

/** Where, in which language and how people answered; of participants also what is known of them. */
export async function countMix(
	trx: Trx,
	subject: JoinedSubject,
	counted: Counted,
): Promise<MixCount[]> {
	const attributes =
		subject.linkage === "participant"
			? sql`union all
				select before, 'attribute:' || key, value
				from counted
				join participant on participant.project_id = ${subject.projectId} and participant.id = participant_id
				cross join lateral jsonb_each_text(attributes) as attribute (key, value)`
			: sql``;
	const { rows } = await sql<MixCount>`
		with counted as (${counted(sql`participant_id, site_id, language, mode`)}),
		known as (
			select before, dimension, value
			from counted
			cross join lateral (values ('site', site_id::text), ('language', language), ('mode', mode)) as each (dimension, value)
			${attributes}
		)
		select case when before then 'before' else 'after' end as side, dimension, value, count(*) as count
		from known
		group by 1, 2, 3`.execute(trx);
	return rows;
}

/** People who gave these items an answer with a value both times, by whether it was the top one. */
export async function countTopPairs(
	trx: Trx,
	subject: JoinedSubject,
	counted: Counted,
	/** Code of the top option by item. */
	tops: ReadonlyMap<string, number>,
): Promise<TopPairCount[]> {
	const { rows } = await sql<TopPairCount>`
		with counted as (${counted(sql`${personOf(subject)} as person, answers`)}),
		item as (select * from unnest(${[...tops.keys()]}::text[], ${[...tops.values()]}::float8[]) as item (id, top)),
		both_times as (
			select item.id, item.top, earlier.answers -> item.id as before, later.answers -> item.id as after
			from counted as earlier
			join counted as later on later.person = earlier.person and not later.before
			cross join item
			where earlier.before
		)
		select id as item, before = to_jsonb(top) as before, after = to_jsonb(top) as after, count(*) as count
		from both_times
		where jsonb_typeof(before) = 'number' and jsonb_typeof(after) = 'number'
		group by 1, 2, 3`.execute(trx);
	return rows;
}

/** Values of the parts of a scale, in their order, in the responses before that have a score on it; null where one is missing. */
export async function countParts(
	trx: Trx,
	counted: Counted,
	{
		scale,
		parts,
	}: {
		/** Place of the scale in the definition. */
		scale: number;
		/** Ids of items, or places of scales in the definition. */
		parts: readonly string[] | readonly number[];
	},
): Promise<{ parts: unknown[]; count: number }[]> {
	const values = parts.map((part) =>
		typeof part === "number"
			? sql`score_values[${part + 1}::integer]`
			: sql`answers -> ${part}::text`,
	);
	const { rows } = await sql<{ parts: unknown[]; count: number }>`
		with counted as (${counted(sql`score_values[${scale + 1}::integer] as score, jsonb_build_array(${sql.join(values)}) as parts`)})
		select parts, count(*) as count from counted where before and score is not null group by parts`.execute(
		trx,
	);
	return rows;
}

/** By wave: people with a personal link that was not withdrawn unused, and what became of it. */
export async function countInvited(
	trx: Trx,
	{
		projectId,
		surveyId,
		siteId,
	}: Pick<JoinedSubject, "projectId" | "surveyId" | "siteId">,
	scale: number,
): Promise<InvitedCount[]> {
	const atSite =
		siteId === null
			? sql`true`
			: sql`coalesce(link.site_id, participant.site_id) = ${siteId}`;
	const { rows } = await sql<InvitedCount>`
		with person as (
			select
				link.wave_id, bool_or(response.id is not null) as answered,
				bool_or(response.score_values[${scale + 1}::integer] is not null) as complete,
				bool_or(participant.stopped_at is not null) as stopped
			from link
			left join participant on participant.project_id = link.project_id and participant.id = link.participant_id
			left join response on response.project_id = link.project_id and response.link_id = link.id
			where link.project_id = ${projectId} and link.survey_id = ${surveyId} and link.kind = 'personal'
				and (link.revoked_at is null or link.used_at is not null) and ${atSite}
			group by link.wave_id, coalesce(link.participant_id, link.id)
		)
		select
			wave_id as "waveId", count(*) as invited,
			count(*) filter (where answered and complete) as complete,
			count(*) filter (where answered and not coalesce(complete, false)) as partial,
			count(*) filter (where not answered and stopped) as refused
		from person group by wave_id`.execute(trx);
	return rows;
}

/** Names of what is known of the project's participants, in order. */
export async function listAttributes(
	trx: Trx,
	projectId: string,
): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select distinct jsonb_object_keys(attributes) as name from participant
		where project_id = ${projectId} order by name`.execute(trx);
	return rows.map(({ name }) => name);
}
