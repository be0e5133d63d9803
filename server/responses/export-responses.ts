import type { Kysely } from "kysely";
import { withProject } from "../row-security.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { type Cell, columnsOf } from "./columns.ts";
import { pageOfResponses } from "./response-page.queries.ts";
import { type Format, tableText } from "./table-text.ts";

const PAGE = 1000;

/**
 * Every response to a survey, one a row, piece by piece. Pages rather than a cursor: nothing in the
 * database waits for whoever downloads slowly. Responses are never changed, so that the pages fit
 * together; one that comes in meanwhile is in it or not.
 */
export function exportResponses(
	db: Kysely<Database>,
	survey: SurveyRow,
	format: Format,
): AsyncGenerator<string> {
	const columns = columnsOf(survey);
	const names = columns.map(({ column }) => column);
	return tableText(format, names, pages());

	async function* pages(): AsyncGenerator<Cell[][]> {
		let after: string | null = null;
		do {
			const from: Parameters<typeof pageOfResponses>[2] = {
				after,
				limit: PAGE,
			};
			const page = await withProject(db, survey.projectId, (trx) =>
				pageOfResponses(trx, survey, from),
			);
			yield page.map((row) => columns.map((column) => column.cell(row)));
			after = page.length === PAGE ? (page.at(-1)?.id ?? null) : null;
		} while (after !== null);
	}
}
