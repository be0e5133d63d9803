/** Some cells of a row, by column. */
export type Cells = Readonly<Record<string, string>>;

/** Rows as a table with its headings first. */
export function tableOf(
	columns: readonly string[],
	rows: readonly Cells[],
): string[][] {
	return [
		[...columns],
		...rows.map((row) => columns.map((column) => row[column] ?? "")),
	];
}
