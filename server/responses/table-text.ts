import { stringify } from "csv-stringify/sync";
import type { Cell } from "./columns.ts";

export type Format = "csv" | "json" | "jsonl";

export const mediaTypes: Record<Format, string> = {
	csv: "text/csv; charset=utf-8",
	json: "application/json; charset=utf-8",
	jsonl: "application/jsonl; charset=utf-8",
};

/**
 * A table as text, piece by piece, in constant memory. CSV follows RFC 4180 and starts with a byte order
 * mark, without which Excel reads UTF-8 wrongly; a text that a spreadsheet would take for a formula gets
 * an apostrophe before it. JSON has an object for each row; `jsonl` has one on each line.
 *
 * @param pages the rows, each a cell for every column
 */
export async function* tableText(
	format: Format,
	columns: readonly string[],
	pages: AsyncIterable<Cell[][]> | Iterable<Cell[][]>,
): AsyncGenerator<string> {
	if (format === "csv") yield `\uFEFF${csv([columns])}`;
	if (format === "json") yield "[";
	let separator = "\n";
	for await (const rows of pages) {
		if (rows.length === 0) continue;
		if (format === "csv") yield csv(rows);
		else {
			const objects = rows.map((row) => JSON.stringify(named(columns, row)));
			yield format === "jsonl"
				? `${objects.join("\n")}\n`
				: separator + objects.join(",\n");
			separator = ",\n";
		}
	}
	if (format === "json") yield "\n]\n";
}

function csv(rows: readonly (readonly Cell[])[]): string {
	return stringify([...rows], {
		record_delimiter: "windows",
		cast: { string: neverFormula },
		// By itself it quotes for whole record delimiters alone.
		quoted_match: /[\r\n]/,
	});
}

/** What a spreadsheet would run, also after blanks that it trims, becomes a text by an apostrophe; numbers stay. */
function neverFormula(text: string): string {
	return /^[\s\0]*[=+\-@＝＋－＠\t\r\n\0]/.test(text) ? `'${text}` : text;
}

function named(columns: readonly string[], row: readonly Cell[]) {
	return Object.fromEntries(
		columns.map((column, index) => [column, row[index] ?? null]),
	);
}
