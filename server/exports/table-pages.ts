import type { Cell } from "./column.ts";
import type { Export } from "./export.ts";

/** The responses as rows of cells, one for every column, page by page. */
export async function* tablePages({
	columns,
	pages,
}: Pick<Export, "columns" | "pages">): AsyncGenerator<Cell[][]> {
	for await (const page of pages())
		yield page.map((row) => columns.map((column) => column.cell(row)));
}
