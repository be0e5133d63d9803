import type { Cell } from "./column.ts";

export type TextFormat = "csv" | "json" | "jsonl";

/**
 * A table as text, piece by piece, in constant memory. CSV follows RFC 4180 and starts with a byte order
 * mark, without which Excel reads UTF-8 wrongly; a text that a spreadsheet would take for a formula gets
 * an apostrophe before it. JSON has an object for each row; `jsonl` has one on each line.
 *
 * @param pages the rows, each a cell for every column
 */
export async function* tableText(
	format: TextFormat,
	columns: readonly string[],
	pages: AsyncIterable<Cell[][]> | Iterable<Cell[][]>,
): AsyncGenerator<string> {
	const row = format === "csv" ? csvRow : jsonRow(columns);
	const separator = format === "json" ? ",\n" : "";
	const end = format === "jsonl" ? "\n" : "";
	if (format === "csv") yield `\uFEFF${csvRow(columns)}`;
	if (format === "json") yield "[\n";
	let isFirst = true;
	for await (const rows of pages) {
		let text = "";
		for (const cells of rows) {
			if (!isFirst) text += separator;
			text += row(cells) + end;
			isFirst = false;
		}
		if (text !== "") yield text;
	}
	if (format === "json") yield "\n]\n";
}

/** Texts that stand in CSV as they are: most ids, codes, dates and words. */
const plain = /^[A-Za-z0-9][\w .:;'()/-]*$/;

/** What a spreadsheet would run, also after blanks that it trims, becomes a text by an apostrophe; numbers stay. */
const formula = /^[\s\0]*[=+\-@＝＋－＠\t\r\n\0]/;

function csvRow(cells: readonly Cell[]): string {
	let row = "";
	let comma = "";
	for (const cell of cells) {
		row += comma;
		comma = ",";
		if (typeof cell === "number") row += cell;
		else if (cell !== null) row += plain.test(cell) ? cell : csvText(cell);
	}
	return `${row}\r\n`;
}

function csvText(text: string): string {
	const harmless = formula.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(harmless)
		? `"${harmless.replaceAll('"', '""')}"`
		: harmless;
}

function jsonRow(columns: readonly string[]) {
	const names = columns.map(
		(column, index) => `${index === 0 ? "{" : ","}${JSON.stringify(column)}:`,
	);
	return (cells: readonly Cell[]): string => {
		let row = "";
		for (let index = 0; index < names.length; index += 1) {
			row += names[index] + JSON.stringify(cells[index] ?? null);
		}
		return `${row}}`;
	};
}
