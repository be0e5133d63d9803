import type { Kysely } from "kysely";
import { withProject } from "../row-security.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import {
	pageOfResponses,
	type ResponseFilter,
	type ResponseRow,
} from "./response-page.queries.ts";

const PAGE = 2000;

/**
 * Every response that fits, by id, page by page. Pages rather than a cursor: nothing in the database waits
 * for whoever downloads slowly. While one page is written the next is read; whoever stops listening stops
 * the reading with it.
 *
 * @param rows how many there have to be, where that is known
 * @throws Error when there are others at the end, such as after an erasure
 */
export async function* readResponses(
	db: Kysely<Database>,
	survey: SurveyRow,
	filter: ResponseFilter,
	rows: number | null,
): AsyncGenerator<ResponseRow[]> {
	let page = await pageAfter(null);
	let read = 0;
	while (page.length > 0) {
		const last = page.length === PAGE ? page.at(-1)?.id : undefined;
		const next = last === undefined ? Promise.resolve([]) : pageAfter(last);
		// What goes wrong is told where it is awaited, also when nobody comes that far.
		next.catch(() => {});
		read += page.length;
		yield page;
		page = await next;
	}
	if (rows !== null && read !== rows)
		throw new Error(
			"Responses were erased or stored while they were exported: export them again.",
		);

	function pageAfter(after: string | null): Promise<ResponseRow[]> {
		return withProject(db, survey.projectId, (trx) =>
			pageOfResponses(trx, survey, filter, { after, limit: PAGE }),
		);
	}
}
