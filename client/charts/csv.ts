import { plainText } from "./copy-rows.ts";
import type { Cell } from "./sort-rows.ts";

/** Rows as CSV (RFC 4180), with a byte order mark so that Excel reads it as UTF-8, and no text that would run as a formula. */
export function stringifyCsv(rows: readonly (readonly Cell[])[]): string {
	const lines = rows.map((row) => row.map(quoted).join(","));
	return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function quoted(cell: Cell): string {
	const text = plainText(cell);
	return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
