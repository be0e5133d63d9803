import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { expect, test } from "vitest";
import { tableText } from "../../../server/exports/table-text.ts";
import { workbookParts } from "../../../server/exports/xlsx/parts.ts";
import { LONGEST_CELL, sheet } from "../../../server/exports/xlsx/sheet.ts";
import { zipped } from "../../../server/exports/zip.ts";

/** Two megabytes of UTF-8, with what CSV and XML have to escape. */
const long = '😀 & "<b>",\n'.repeat(140_000);

test("a text of 2 MB is whole in CSV and JSON", async () => {
	let csv = "";
	for await (const piece of tableText("csv", ["words"], [[[long]]]))
		csv += piece;
	expect(parse(csv, { bom: true, from: 2 })).toEqual([[long]]);
	let json = "";
	for await (const piece of tableText("json", ["words"], [[[long]]]))
		json += piece;
	expect(JSON.parse(json)).toEqual([{ words: long }]);
});

test("a text of 2 MB is cut in a workbook to what a cell holds, and says so", async () => {
	const columns = [{ name: "words", holds: "text" as const }];
	const entries = [
		...workbookParts(["Data"]),
		{
			name: "xl/worksheets/sheet1.xml",
			content: sheet(columns, [[[long], ["\u0000\uD800"]]]),
		},
	];
	const pieces: Uint8Array[] = [];
	for await (const piece of zipped(entries, new Date("2026-11-21T09:00:00Z")))
		pieces.push(piece);
	const [, [cell] = [], [impossible] = []] = await readSheet(
		Buffer.concat(pieces),
		"Data",
	);
	expect(String(cell).length).toBeLessThanOrEqual(LONGEST_CELL);
	expect(cell).toMatch(/\[cut here; whole in the CSV\]$/);
	expect(impossible).toBe("\uFFFD\uFFFD");
});
