/**
 * A table as CSV (RFC 4180) for another program to read: every cell as it is, without the apostrophe that
 * keeps a spreadsheet from running a text, which would be part of the text there.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("");
}

function cellOf(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
