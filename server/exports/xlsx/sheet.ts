import type { Cell } from "../column.ts";
import { xml } from "../xml.ts";
import { sheetHead, sheetTail, styles } from "./parts.ts";

export interface SheetColumn {
	name: string;
	holds: "text" | "number" | "date" | "time";
}

/** The longest text that a cell can hold, in UTF-16 units. */
export const LONGEST_CELL = 32_767;
const CUT = " [cut here; whole in the CSV]";

/** A worksheet, piece by piece, with its columns' names in the first row. Texts are texts, whatever they begin with. */
export async function* sheet(
	columns: readonly SheetColumn[],
	pages: AsyncIterable<Cell[][]> | Iterable<Cell[][]>,
): AsyncGenerator<string> {
	const letters = columns.map((_, index) => columnLetters(index));
	const names = columns.map(({ name }, index) =>
		textCell(`${letters[index]}1`, name, styles.heading),
	);
	yield `${sheetHead}<row r="1">${names.join("")}</row>`;
	let row = 1;
	for await (const rows of pages) {
		let text = "";
		for (const cells of rows) {
			row += 1;
			text += `<row r="${row}">`;
			for (let index = 0; index < columns.length; index += 1) {
				const value = cells[index] ?? null;
				if (value === null) continue;
				const place = `${letters[index]}${row}`;
				text += cell(place, value, columns[index]?.holds ?? "text");
			}
			text += "</row>";
		}
		yield text;
	}
	yield sheetTail;
}

/** A to Z, AA to ZZ, and so on. */
function columnLetters(index: number): string {
	const letter = String.fromCharCode(65 + (index % 26));
	return index < 26
		? letter
		: columnLetters(Math.floor(index / 26) - 1) + letter;
}

function cell(
	place: string,
	value: string | number,
	holds: SheetColumn["holds"],
): string {
	if (typeof value === "number") return `<c r="${place}"><v>${value}</v></c>`;
	if (holds === "date" || holds === "time")
		return `<c r="${place}" s="${styles[holds]}"><v>${daySince1900(value)}</v></c>`;
	return textCell(place, value, styles.plain);
}

function textCell(place: string, text: string, style: number): string {
	const whole =
		text.length > LONGEST_CELL
			? text.slice(0, LONGEST_CELL - CUT.length - 1) + CUT
			: text;
	const styled = style === styles.plain ? "" : ` s="${style}"`;
	return `<c r="${place}" t="inlineStr"${styled}><is><t xml:space="preserve">${xml(whole)}</t></is></c>`;
}

/** Days since 30 December 1899, as spreadsheets count, of an instant or day in ISO 8601. */
function daySince1900(at: string): number {
	return Date.parse(at) / 86_400_000 + 25_569;
}
