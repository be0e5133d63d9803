import type { Kysely } from "kysely";
import type { Cell } from "../exports/column.ts";
import { tableText } from "../exports/table-text.ts";
import { withProject } from "../row-security.ts";
import type { Database } from "../tables.ts";
import {
	type CodingRow,
	listCodings,
	nextCodedResponses,
} from "./codings.queries.ts";
import type { Roots } from "./roots.ts";
import type { SurveyKey } from "./standing.queries.ts";
import { standingOf } from "./standing.ts";

const columns = ["response", "item", "theme", "coder", "final"];
const settled = "settled";

export interface CodingExport {
	/** Whose codings are in it; null: everybody's, and what was settled. */
	only: string | null;
	/** Names of themes by id. */
	names: ReadonlyMap<string, string>;
	roots: Roots;
}

/**
 * Every coding, a theme a row, page by page; a text that fits no theme has one row without. `final`: 1 where
 * the theme counts for the text, 0 where it does not, empty where that is not decided or may not be seen.
 */
export function exportCodings(
	db: Kysely<Database>,
	survey: SurveyKey,
	wanted: CodingExport,
): AsyncGenerator<string> {
	return tableText("csv", columns, pages());

	async function* pages(): AsyncGenerator<Cell[][]> {
		let after: string | undefined;
		do {
			const from = after;
			const { codings, last } = await withProject(
				db,
				survey.projectId,
				async (trx) => {
					const ids = await nextCodedResponses(trx, survey, from);
					const codings = await listCodings(trx, survey, ids, wanted.roots);
					return { codings, last: ids.at(-1) };
				},
			);
			yield rowsOf(codings, wanted);
			after = last;
		} while (after !== undefined);
	}
}

function rowsOf(codings: readonly CodingRow[], wanted: CodingExport): Cell[][] {
	const texts = new Map<string, CodingRow[]>();
	for (const coding of codings) {
		const key = `${coding.response}.${coding.item}`;
		texts.set(key, [...(texts.get(key) ?? []), coding]);
	}
	return [...texts.values()].flatMap((together) => {
		const counting = wanted.only === null ? standingOf(together).themes : null;
		return together
			.filter(({ coderId }) => wanted.only === null || coderId === wanted.only)
			.flatMap((coding) => rowsOfCoding(coding, counting, wanted.names));
	});
}

function rowsOfCoding(
	{ response, item, coderId, coder, themes }: CodingRow,
	counting: readonly string[] | null,
	names: CodingExport["names"],
): Cell[][] {
	const who = coderId === null ? settled : (coder ?? "");
	if (themes.length === 0) return [[response, item, null, who, null]];
	return themes.map((theme) => [
		response,
		item,
		names.get(theme) ?? theme,
		who,
		counting && Number(counting.includes(theme)),
	]);
}
