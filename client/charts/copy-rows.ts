import type { Column } from "./data-table.tsx";
import type { Cell } from "./sort-rows.ts";

/** A table as tab-separated values for a spreadsheet: figures unrounded, no text that would run as a formula. */
export function copyRows<Row>(
	columns: readonly Column<Row>[],
	rows: readonly Row[],
): string {
	const kept = columns.filter((column) => column.value !== undefined);
	const head = kept.map((column) => plainText(column.title));
	const body = rows.map((row) =>
		kept.map((column) => plainText(column.value?.(row) ?? null)),
	);
	return [head, ...body].map((cells) => cells.join("\t")).join("\n");
}

/** `=`, `+`, `-` and `@` start a formula in a spreadsheet; an apostrophe makes it text. */
export function plainText(cell: Cell): string {
	if (cell === null) return "";
	if (typeof cell === "number") return String(cell);
	const line = cell.replace(/\s+/g, " ").trim();
	return /^[=+\-@]/.test(line) ? `'${line}` : line;
}
