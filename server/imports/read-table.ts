import { CsvError, parse } from "csv-parse/sync";
import type { Loss } from "#instruments/formats/imported.ts";
import type { Table } from "#instruments/formats/tables/source-table.ts";
import { delimiterOf } from "../participants/import/csv-rows.ts";
import { decodeText } from "./decode-text.ts";
import { MOST_ROWS, tooManyRows, UnreadableFile } from "./unreadable-file.ts";

/** A row of a dictionary with a thousand choices is long; beyond this a quotation mark was left open. */
const LONGEST_ROW = 1_000_000;

/**
 * The cells of a CSV file, headings first: commas, semicolons or tabs, in any encoding that `decodeText` knows.
 *
 * @throws UnreadableFile for a file that is none
 */
export function readTable(bytes: Uint8Array): { rows: Table; losses: Loss[] } {
	const { text, losses } = decodeText(bytes);
	try {
		const rows: string[][] = parse(text, {
			bom: true,
			delimiter: delimiterOf(text),
			max_record_size: LONGEST_ROW,
			relax_column_count: true,
			to: MOST_ROWS + 2,
		});
		if (rows.length > MOST_ROWS + 1) throw tooManyRows();
		return { rows, losses };
	} catch (error) {
		throw error instanceof CsvError ? unreadable(error) : error;
	}
}

function unreadable(error: CsvError): UnreadableFile {
	const line = "lines" in error ? ` near line ${Number(error.lines)}` : "";
	return new UnreadableFile(
		`The file is not a table that can be read${line}: a quotation mark is opened and not closed, or stands in the middle of a cell. Put the whole cell between quotation marks, and double those within.`,
	);
}
