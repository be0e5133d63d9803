import { sql, type Transaction } from "kysely";
import { isMeasured } from "../surveys/measured.ts";
import type { Database, Mode } from "../tables.ts";
import { countingAs, type Roots } from "./roots.ts";
import { type Sql, type SurveyKey, standings } from "./standing.queries.ts";
import type { TextsQuery } from "./texts.schemas.ts";

type Trx = Transaction<Database>;

/** Which texts are read, and by whom. */
export interface TextWish {
	survey: SurveyKey;
	/** Ids of the items, in their order. */
	items: string[];
	reader: string;
	isOpen: boolean;
	roots: Roots;
	/** Place of the scale that is read first; 0 where there is none. */
	scale: number;
	words: string[];
	waveId: string | null;
	siteId: string | null;
	theme: string | null;
	state: TextsQuery["state"] | null;
	/** At least the first, less than the second. */
	scores: readonly [number, number] | null;
}

export interface TextRow {
	response: string;
	item: string;
	waveId: string;
	site: string | null;
	language: string;
	mode: Mode;
	score: number | null;
	/** Its beginning. */
	text: string;
	length: number;
}

/** Characters of a text that are read for a list. */
const beginning = 2000;

/** The next texts by response and item; `after`: the last of the page before. */
export async function pageOfTexts(
	trx: Trx,
	wish: TextWish,
	{
		after,
		limit,
	}: { after: { response: string; item: string } | null; limit: number },
): Promise<TextRow[]> {
	const place = wish.items.indexOf(after?.item ?? "") + 1;
	const rest = after
		? sql`and (response.id, given.place) > (${after.response}, ${place})`
		: sql``;
	const { rows } = await sql<TextRow>`
		select
			response.id as response, given.item, wave_id as "waveId", site.name as site, language, mode,
			score_values[${wish.scale + 1}::integer] as score,
			left(answers ->> given.item, ${beginning}) as text, length(answers ->> given.item) as length
		${fitting(wish, sql`left join site on site.project_id = response.project_id and site.id = response.site_id`)}
		${rest}
		order by response.id, given.place
		limit ${limit}`.execute(trx);
	return rows;
}

export async function countTexts(trx: Trx, wish: TextWish): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		select count(*) as count ${fitting(wish)}`.execute(trx);
	return rows[0]?.count ?? 0;
}

/** From where the texts come that fit, `response` and `given (item, place)`; ends in a condition. */
function fitting(wish: TextWish, joined: Sql = sql``): Sql {
	const { survey, items, words } = wish;
	return sql`
		from response
		${joined}
		cross join lateral unnest(${items}::text[]) with ordinality as given (item, place)
		${byCoding(wish)}
		where response.project_id = ${survey.projectId} and response.survey_id = ${survey.id}
			and answers ? given.item and ${isMeasured}
			${wish.waveId === null ? sql`` : sql`and wave_id = ${wish.waveId}`}
			${wish.siteId === null ? sql`` : sql`and site_id = ${wish.siteId}`}
			${byScore(wish)}
			${sql.join(words.map(contains), sql` `)}`;
}

const contains = (word: string) =>
	sql`and position(fold_text(${word}) in fold_text(answers ->> given.item)) > 0`;

function byScore({ scores, scale }: TextWish): Sql {
	if (scores === null) return sql``;
	const score = sql`score_values[${scale + 1}::integer]`;
	return sql`and ${score} >= ${scores[0]} and ${score} < ${scores[1]}`;
}

/** Joins the codings that the theme and the state are asked of. */
function byCoding(wish: TextWish): Sql {
	const { state, theme, isOpen } = wish;
	const own = state === "uncoded" || state === "coded";
	return sql`
		${own || (theme !== null && !isOpen) ? byOwn(wish) : sql``}
		${(state != null && !own) || (theme !== null && isOpen) ? byStanding(wish) : sql``}`;
}

function byOwn({ survey, reader, state, theme, isOpen, roots }: TextWish): Sql {
	const hasTheme =
		theme === null || isOpen || state === "uncoded"
			? sql``
			: sql`and themes && ${countingAs(theme, roots)}::uuid[]`;
	const found = sql`
		select from coding
		where project_id = ${survey.projectId} and survey_id = ${survey.id}
			and response_id = response.id and item = given.item and coder_id = ${reader} ${hasTheme}`;
	const wanted = state === "uncoded" ? sql`not exists` : sql`exists`;
	return sql`join lateral (select where ${wanted} (${found})) as own on true`;
}

function byStanding({ survey, state, theme, isOpen, roots }: TextWish): Sql {
	const states: Partial<Record<NonNullable<TextWish["state"]>, Sql>> = {
		disputed: sql`and found is null`,
		agreed: sql`and found is not null and not settled`,
		settled: sql`and settled`,
	};
	const hasTheme =
		theme === null || !isOpen ? sql`` : sql`and ${theme}::uuid = any(found)`;
	return sql`join (${standings(survey, roots)}) as standing
		on standing.response_id = response.id and standing.item = given.item
			${(state && states[state]) ?? sql``} ${hasTheme}`;
}

/** A text that is there, with what its writer agreed to; undefined where there is none. */
export async function findText(
	trx: Trx,
	survey: SurveyKey,
	{ response, item }: { response: string; item: string },
): Promise<{ text: string; mayBeQuoted: boolean } | undefined> {
	const { rows } = await sql<{ text: string | null; mayBeQuoted: boolean }>`
		select
			answers ->> ${item}::text as text,
			coalesce((consent ->> 'agreed')::boolean and exists (
				select from information_version as information
				where information.project_id = response.project_id
					and information.survey_id = response.survey_id
					and version = (consent ->> 'version')::integer and quotes
			), false) as "mayBeQuoted"
		from response
		where project_id = ${survey.projectId} and survey_id = ${survey.id} and id = ${response}`.execute(
		trx,
	);
	const [found] = rows;
	return found?.text ? { ...found, text: found.text } : undefined;
}
