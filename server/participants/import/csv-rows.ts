import { Readable } from "node:stream";
import { setImmediate as letOthersIn } from "node:timers/promises";
import { CsvError, parse } from "csv-parse";
import type { ImportReport } from "./import.schemas.ts";

export type Delimiter = NonNullable<ImportReport["delimiter"]>;

export interface CsvRow {
	/** Where it begins; the first line is 1. */
	line: number;
	cells: string[];
}

/** The file cannot be read from this line on; the message says what to do. */
export class CsvFault extends Error {
	readonly line: number;

	constructor(line: number, message: string) {
		super(message);
		this.line = line;
	}
}

const delimiters: readonly Delimiter[] = [",", ";", "\t"];
const pieceLength = 1 << 16;
/** No line of a list of people is longer; beyond it a quotation mark was left open. */
const longestRow = 100_000;

/** What parts the cells: whichever stands most often in the headings, outside quotation marks. */
export function delimiterOf(csv: string): Delimiter {
	const [headings = ""] = csv.trimStart().split(/[\r\n]/, 1);
	const bare = headings.replace(/"[^"]*"/g, "");
	const count = (delimiter: Delimiter) => bare.split(delimiter).length;
	return delimiters.reduce((best, next) =>
		count(next) > count(best) ? next : best,
	);
}

/**
 * The rows of a CSV file (RFC 4180), its headings first, cells trimmed and empty lines left out. Other
 * requests are served between pieces of a long file. Throws CsvFault.
 */
export async function* csvRows(
	csv: string,
	delimiter: Delimiter,
): AsyncGenerator<CsvRow> {
	let end = 0;
	const parser = Readable.from(pieces(csv)).pipe(
		parse({
			bom: true,
			delimiter,
			info: true,
			max_record_size: longestRow,
			// Before the rows come out, some at a time; none of those does after a fault.
			on_record(record, { lines }) {
				end = lines;
				return record;
			},
			relax_column_count: true,
			skip_records_with_empty_values: true,
			trim: true,
		}),
	);
	try {
		for await (const { info, record } of parser) {
			const cells: string[] = record;
			yield { line: info.lines - lineBreaksIn(cells), cells };
		}
	} catch (error) {
		throw error instanceof CsvError ? faultOf(error, end) : error;
	}
}

async function* pieces(csv: string): AsyncGenerator<string> {
	for (let at = 0; at < csv.length; at += pieceLength) {
		yield csv.slice(at, at + pieceLength);
		await letOthersIn();
	}
}

function lineBreaksIn(cells: readonly string[]): number {
	return cells.join("").match(/\r\n|\r|\n/g)?.length ?? 0;
}

function faultOf({ code }: CsvError, end: number): CsvFault {
	const line = end + 1;
	const isOpen =
		code === "CSV_QUOTE_NOT_CLOSED" || code === "CSV_MAX_RECORD_SIZE";
	return new CsvFault(
		line,
		isOpen
			? "A quotation mark is opened here and never closed: close it, or take it out."
			: "A quotation mark stands in the middle of a cell: put the whole cell between quotation marks, and double those within.",
	);
}
