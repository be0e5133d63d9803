import { strFromU8, strToU8, zipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";
import type { Loss } from "#instruments/formats/imported.ts";
import type { Sheet } from "#instruments/formats/xlsform/from-xlsform.ts";
import { formulaLosses } from "./formula-losses.ts";
import { openWorkbook } from "./open-workbook.ts";
import { MOST_ROWS, tooManyRows, UnreadableFile } from "./unreadable-file.ts";

/** More columns than a form in twenty languages has. */
const MOST_COLUMNS = 500;

/**
 * The sheets of a workbook, their cells as texts; a formula gives its last value, and is reported.
 *
 * @throws UnreadableFile for a file that is none, or that would unpack to more than a form can be
 */
export async function readWorkbook(
	bytes: Uint8Array,
): Promise<{ sheets: Sheet[]; losses: Loss[] }> {
	const parts = openWorkbook(bytes);
	for (const [name, part] of parts) {
		if (/worksheets\/[^/]+\.xml$/i.test(name))
			parts.set(name, strToU8(withinReach(strFromU8(part))));
	}
	// What is read is what was looked through: a zip can say one thing in its directory and another before a file.
	const checked = zipSync(Object.fromEntries(parts), { level: 0 });
	try {
		const read = await readXlsxFile(Buffer.from(checked), { trim: false });
		const sheets = read.map(({ sheet, data }) => ({
			name: sheet,
			rows: data.map((row) => row.map(textOf)),
		}));
		return { sheets, losses: formulaLosses(parts) };
	} catch {
		// The file is in memory: whatever the reader meets is the fault of its XML.
		throw new UnreadableFile(
			"The zip holds no workbook that can be read. Open it in your spreadsheet program, save it as .xlsx, and choose that.",
		);
	}
}

/**
 * The sheet without the empty rows that some programs write down to the last that there can be. A single
 * cell in the last row and column would make a table of a billion empty ones.
 */
function withinReach(sheet: string): string {
	const kept = sheet.replace(ROW, (row: string, number: string) =>
		Number(number) > MOST_ROWS + 1 && !VALUE.test(row) ? "" : row,
	);
	for (const [, number] of kept.matchAll(ROW)) {
		if (Number(number) > MOST_ROWS + 1) throw tooManyRows();
	}
	for (const [, letters = "", number] of kept.matchAll(CELL)) {
		if (Number(number) > MOST_ROWS + 1) throw tooManyRows();
		if (columnNumber(letters) > MOST_COLUMNS)
			throw new UnreadableFile(
				`A sheet has more than ${MOST_COLUMNS} columns. Take out those that are not of the form.`,
			);
	}
	return kept;
}

const ROW =
	/<(?:\w+:)?row\b[^>]*?\br=["'](\d+)["'][^>]*?(?:\/>|>.*?<\/(?:\w+:)?row>)/gs;
const CELL = /<(?:\w+:)?c\b[^>]*?\br=["']([A-Z]+)(\d+)["']/g;
const VALUE = /<(?:\w+:)?[vt]\b/;

/** 1 for A, 27 for AA. */
function columnNumber(letters: string): number {
	let number = 0;
	for (const letter of letters)
		number = number * 26 + letter.charCodeAt(0) - 64;
	return number;
}

function textOf(cell: unknown): string {
	if (cell === null || cell === undefined) return "";
	if (cell instanceof Date) return cell.toISOString().replace(/T00:00.*/, "");
	return String(cell);
}
