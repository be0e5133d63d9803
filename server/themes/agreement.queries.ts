import { sql, type Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { Roots } from "./roots.ts";
import {
	resolvedThemes,
	type Sql,
	type SurveyKey,
	standings,
} from "./standing.queries.ts";

type Trx = Transaction<Database>;

/** Two coders and, for a theme, in how many of the texts that both coded blind who found it. */
export interface PairCount {
	first: string;
	second: string;
	/** Null: all texts that both coded, in `both`. */
	theme: string | null;
	both: number;
	onlyFirst: number;
	onlySecond: number;
}

/** By pair of coders, each theme that either found, and how many texts both coded. */
export async function countPairs(
	trx: Trx,
	survey: SurveyKey,
	roots: Roots,
): Promise<PairCount[]> {
	const { rows } = await sql<PairCount>`
		with blind as (${blindCodings(survey, roots)}),
		pair as (
			select one.coder_id as first, other.coder_id as second, one.found as a, other.found as b
			from blind as one
			join blind as other on other.response_id = one.response_id and other.item = one.item
				and one.coder_id < other.coder_id
		)
		select first, second, null as theme, count(*) as both, 0 as "onlyFirst", 0 as "onlySecond"
		from pair group by first, second
		union all
		select
			first, second, theme,
			count(*) filter (where theme = any(a) and theme = any(b)),
			count(*) filter (where theme <> all(b)),
			count(*) filter (where theme <> all(a))
		from pair cross join lateral (select distinct unnest(a || b) as theme) as each
		group by first, second, theme`.execute(trx);
	return rows;
}

/** Texts that so many coded blind, of whom so many found the theme. */
export interface FoundCount {
	/** Null: whatever was found; `found` is 0. */
	theme: string | null;
	coders: number;
	found: number;
	texts: number;
}

/** Of texts that two or more coded blind. */
export async function countFound(
	trx: Trx,
	survey: SurveyKey,
	roots: Roots,
): Promise<FoundCount[]> {
	const { rows } = await sql<FoundCount>`
		with blind as (${blindCodings(survey, roots)}),
		shared as (
			select response_id, item, count(*)::integer as coders from blind
			group by response_id, item having count(*) > 1
		),
		found as (
			select response_id, item, theme, count(*)::integer as found
			from blind cross join lateral unnest(found) as theme
			group by response_id, item, theme
		)
		select null as theme, coders, 0 as found, count(*) as texts from shared group by coders
		union all
		select theme, coders, found, count(*)
		from found join shared using (response_id, item)
		group by theme, coders, found`.execute(trx);
	return rows;
}

/** Texts on which coders differ and nobody has settled, and those settled. */
export async function countStandings(
	trx: Trx,
	survey: SurveyKey,
	roots: Roots,
): Promise<{ disputed: number; settled: number }> {
	const { rows } = await sql<{ disputed: number; settled: number }>`
		select
			count(*) filter (where found is null) as disputed,
			count(*) filter (where settled) as settled
		from (${standings(survey, roots)}) as standing`.execute(trx);
	return rows[0] ?? { disputed: 0, settled: 0 };
}

function blindCodings(survey: SurveyKey, roots: Roots): Sql {
	return sql`
		select response_id, item, coder_id, ${resolvedThemes(sql`themes`, roots)} as found
		from coding
		where project_id = ${survey.projectId} and survey_id = ${survey.id}
			and coder_id is not null and blind`;
}
