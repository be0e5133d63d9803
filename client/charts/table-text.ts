import type { Column } from "./data-table.tsx";
import type { Cell } from "./sort-rows.ts";

/** A table's heads and cells, figures unrounded, without its columns of buttons. */
export function tableCells<Row>(
	columns: readonly Column<Row>[],
	rows: readonly Row[],
): Cell[][] {
	const kept = columns.filter((column) => column.value !== undefined);
	return [
		kept.map((column) => column.title),
		...rows.map((row) => kept.map((column) => column.value?.(row) ?? null)),
	];
}

/** Tab-separated, for the clipboard and from there into a spreadsheet. */
export function toTsv(cells: readonly (readonly Cell[])[]): string {
	return cells.map((row) => row.map(plainText).join("\t")).join("\n");
}

/** CSV (RFC 4180), with a byte order mark so that Excel reads it as UTF-8. */
export function toCsv(cells: readonly (readonly Cell[])[]): string {
	const lines = cells.map((row) => row.map(quoted).join(","));
	return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function quoted(cell: Cell): string {
	const text = plainText(cell);
	return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** `=`, `+`, `-` and `@` start a formula in a spreadsheet; an apostrophe makes it text. */
function plainText(cell: Cell): string {
	if (cell === null) return "";
	if (typeof cell === "number") return String(cell);
	const line = cell.replace(/\s+/g, " ").trim();
	return /^[=+\-@]/.test(line) ? `'${line}` : line;
}
