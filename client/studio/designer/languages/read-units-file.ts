import { parse } from "csv-parse/browser/esm/sync";
import type { ReadUnits } from "#instruments/translations/exchange.ts";
import { readXliff } from "#instruments/translations/read-xliff.ts";
import { readUnitRows } from "#instruments/translations/units-table.ts";

/** Ten times the longest questionnaire in all its texts. */
const LARGEST = 10_000_000;

/** Reads what a translator sent back, XLIFF or CSV, by what is in it and not by its name. */
export async function readUnitsFile(file: File): Promise<ReadUnits> {
	if (file.size > LARGEST) return unreadable(TOO_LARGE);
	const text = await decoded(file);
	if (text === null) return unreadable(NOT_UTF8);
	return /^\uFEFF?\s*</.test(text) ? readXliff(text) : readTable(text);
}

function readTable(csv: string): ReadUnits {
	try {
		const rows: string[][] = parse(csv, {
			bom: true,
			delimiter: [",", ";", "\t"],
			relax_column_count: true,
			skip_empty_lines: true,
		});
		return readUnitRows(rows);
	} catch {
		return unreadable(OPEN_QUOTE);
	}
}

async function decoded(file: File): Promise<string | null> {
	try {
		const bytes = await file.arrayBuffer();
		return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
			bytes,
		);
	} catch {
		return null;
	}
}

const unreadable = (message: string): ReadUnits => ({
	is: "unreadable",
	message,
});

const TOO_LARGE =
	"The file is larger than 10 MB, which no translation of a questionnaire is. Choose the file that was downloaded here and filled in.";
const NOT_UTF8 =
	"The file is not in UTF-8, so letters with accents would be lost. Save it as “CSV UTF-8” in the spreadsheet, or as XLIFF.";
const OPEN_QUOTE =
	"A quotation mark is opened and never closed, or stands in the middle of a cell. Save the table anew as CSV from the spreadsheet.";
