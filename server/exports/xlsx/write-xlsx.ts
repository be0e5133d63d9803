import { codebookFields, codebookOf } from "../codebook.ts";
import type { Cell } from "../column.ts";
import type { Export } from "../export.ts";
import { tablePages } from "../table-pages.ts";
import { type ZipEntry, zipped } from "../zip.ts";
import { sheetPath, workbookParts } from "./parts.ts";
import { sheet } from "./sheet.ts";

/** Rows that a sheet has, apart from that of the names. */
export const MOST_ROWS = 1_048_575;

/** A workbook for Excel and LibreOffice with the responses on one sheet and the codebook on the next. */
export function writeXlsx(source: Export): AsyncGenerator<Uint8Array> {
	const { columns, survey, filter } = source;
	const data = columns.map(({ column: name, holds }) => ({ name, holds }));
	const book = codebookFields.map((name) => ({
		name,
		holds: "text" as const,
	}));
	const entries: ZipEntry[] = [
		...workbookParts(["Responses", "Codebook"]),
		{ name: sheetPath(1), content: sheet(data, tablePages(source)) },
		{ name: sheetPath(2), content: sheet(book, [codebookRows()]) },
	];
	return zipped(entries, filter.until);

	function codebookRows(): Cell[][] {
		return codebookOf(survey).map((entry) =>
			codebookFields.map((field) => entry[field]),
		);
	}
}
