import type { Table } from "#instruments/formats/tables/source-table.ts";
import { type ZipEntry, zipped } from "../zip.ts";
import { sheetPath, workbookParts } from "./parts.ts";
import { sheet } from "./sheet.ts";

/**
 * A workbook of plain texts.
 *
 * @param sheets the cells of each, headings first
 * @param modified the time that the parts of the file carry
 */
export function writeSheets(
	sheets: readonly { name: string; rows: Table }[],
	modified: Date,
): AsyncGenerator<Uint8Array> {
	const entries: ZipEntry[] = [
		...workbookParts(sheets.map(({ name }) => name)),
		...sheets.map(({ rows }, i) => {
			const [headings = [], ...below] = rows;
			const columns = headings.map((name) => ({
				name,
				holds: "text" as const,
			}));
			const cells = below.map((row) => row.map((cell) => cell || null));
			return { name: sheetPath(i + 1), content: sheet(columns, [cells]) };
		}),
	];
	return zipped(entries, modified);
}
