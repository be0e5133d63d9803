import { type Kysely, sql } from "kysely";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import type { Column } from "./column.ts";
import {
	type ResponseFilter,
	responsesThatFit,
} from "./response-page.queries.ts";

export async function countRows(
	db: Kysely<Database>,
	survey: SurveyRow,
	filter: ResponseFilter,
): Promise<number> {
	const { rows } = await responsesThatFit(db, survey, filter)
		.select(({ fn }) => fn.countAll<number>().as("rows"))
		.executeTakeFirstOrThrow();
	return rows;
}

/**
 * How many responses fit, and the longest text, in bytes of UTF-8, of each column of which only the
 * responses tell it; by column.
 */
export async function measureResponses(
	db: Kysely<Database>,
	survey: SurveyRow,
	filter: ResponseFilter,
	columns: readonly Column[],
): Promise<{ rows: number; longest: Map<string, number> }> {
	const unknown = columns.filter(
		({ holds, longest }) => holds === "text" && longest === null,
	);
	const lengths = unknown.map((column) => longestIn(column, survey));
	const measured = await responsesThatFit(db, survey, filter)
		.select(({ fn }) => [
			fn.countAll<number>().as("rows"),
			sql<(number | null)[]>`array[${sql.join(lengths)}]`.as("lengths"),
		])
		.executeTakeFirstOrThrow();
	const longest = unknown.map(({ column }, index): [string, number] => [
		column,
		measured.lengths[index] ?? 1,
	]);
	return { rows: measured.rows, longest: new Map(longest) };
}

function longestIn({ item, column }: Column, { projectId }: SurveyRow) {
	if (item !== undefined)
		return sql`max(octet_length(response.answers ->> ${item}))`;
	return column === "site"
		? sql`(select max(octet_length(name)) from site where project_id = ${projectId})`
		: sql`(select max(octet_length(code)) from participant where project_id = ${projectId})`;
}
