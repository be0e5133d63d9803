import { zipSync } from "fflate";
import type { Table } from "#instruments/formats/tables/source-table.ts";
import { workbookParts } from "../../../server/exports/xlsx/parts.ts";
import { writeSheets } from "../../../server/exports/xlsx/write-sheets.ts";

/** A workbook as the house writes it. */
export async function workbook(
	sheets: readonly { name: string; rows: Table }[],
): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	for await (const piece of writeSheets(sheets, new Date(2026, 0)))
		pieces.push(piece);
	return new Uint8Array(Buffer.concat(pieces));
}

/** A workbook whose one sheet is this XML, with further parts. */
export function workbookOf(
	sheet: string,
	more: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
	const parts = workbookParts(["survey"]).map(({ name, content }) => [
		...[name, Buffer.from(content.join(""))],
	]);
	return zipSync({
		...Object.fromEntries(parts),
		"xl/worksheets/sheet1.xml": Buffer.from(sheet),
		...more,
	});
}

/** A worksheet of these rows, as XML. */
export function sheetXml(rows: string): string {
	return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
}
