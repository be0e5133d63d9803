import type { SourceRow } from "../tables/source-table.ts";

/** Whether the cell says yes; it is reported where it says neither yes nor no. */
export function says(row: SourceRow, column: string): boolean {
	const cell = row.peek(column);
	if (/^(yes|y|true|1|x|no|n|false|0)$/i.test(cell)) row.take(column);
	return /^(yes|y|true|1|x)$/i.test(cell);
}
