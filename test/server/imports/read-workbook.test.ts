import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readWorkbook } from "../../../server/imports/read-workbook.ts";
import { UnreadableFile } from "../../../server/imports/unreadable-file.ts";
import { sheetXml, workbook, workbookOf } from "./workbooks.ts";

const cell = (at: string, text: string) =>
	`<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe("a workbook is read", () => {
	test("as it was written, blanks, line breaks and other scripts included", async () => {
		const rows = [
			["type", "label", "empty"],
			["text", " two\nlines ", "x"],
			["", "هل سُمِع صوتك؟ <b>&amp;", "=1+1"],
		];
		const file = await workbook([
			{ name: "survey", rows },
			{ name: "empty", rows: [["a"]] },
		]);
		expect(await readWorkbook(file)).toEqual({
			sheets: [
				{ name: "survey", rows },
				{ name: "empty", rows: [["a"]] },
			],
			losses: [],
		});
	});

	test("with formulas by their values, each of them reported", async () => {
		const file = workbookOf(
			sheetXml(
				`<row r="1">${cell("A1", "n")}</row><row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="b"><v>1</v></c></row>`,
			),
		);
		expect(await readWorkbook(file)).toEqual({
			sheets: [
				{
					...{ name: "survey" },
					rows: [
						["n", ""],
						["2", "true"],
					],
				},
			],
			losses: [
				{
					...{ where: "sheet survey, cell A2", what: "a formula" },
					why: "The value that it had when the workbook was saved was read.",
					kind: "changed",
				},
			],
		});
	});

	test("without the empty rows that some programs write to the end", async () => {
		const file = workbookOf(
			sheetXml(
				`<row r="1">${cell("A1", "type")}</row><row r="1048576" ht="12"><c r="A1048576" s="0"/></row>`,
			),
		);
		const { sheets } = await readWorkbook(file);
		expect(sheets[0]?.rows).toEqual([["type"]]);
	});
});

describe("what is no workbook, or a trap, is refused with what to do", () => {
	const text = (content: string) => new TextEncoder().encode(content);
	const one = sheetXml(`<row r="1">${cell("A1", "type")}</row>`);
	const zeros = new Uint8Array(60_000_000);
	const noise = Uint8Array.from({ length: 40_000 }, (_, i) => (i * 7919) % 251);

	test.each([
		["nothing", () => text(""), /empty/],
		["a CSV with the wrong ending", () => text("type,name\n"), /no workbook/],
		[
			"an old or locked workbook",
			() => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]),
			/without a password/,
		],
		[
			"a zip of other things",
			() => zipSync({ "a.txt": noise }),
			/holds no workbook/,
		],
		["half a workbook", () => workbookOf(one).slice(0, 900), /damaged/],
		[
			"more than 50 MB",
			() => workbookOf(one, { "xl/a.xml": zeros }),
			/far larger/,
		],
		[
			"much of the same",
			() => workbookOf(one, { "xl/a.xml": zeros.subarray(0, 5_000_000) }),
			/far larger/,
		],
		[
			"a thousand entries and more",
			() =>
				zipSync(
					Object.fromEntries(
						Array.from({ length: 1_001 }, (_, i) => [
							`${i}.xml`,
							noise.subarray(0, 9),
						]),
					),
				),
			/far larger/,
		],
		[
			"an external entity",
			() =>
				workbookOf(
					`<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>${one.replace("type", "&e;")}`,
				),
			/no spreadsheet program writes/,
		],
		[
			"a cell in the last row",
			() =>
				workbookOf(sheetXml(`<row r="1048576">${cell("A1048576", "x")}</row>`)),
			/20,000 rows/,
		],
		[
			"a cell in the last column",
			() => workbookOf(sheetXml(`<row r="1">${cell("XFD1", "x")}</row>`)),
			/500 columns/,
		],
		[
			"a sheet that is no XML",
			() => workbookOf("<worksheet><sheetData><row r='1'><c r='A1'"),
			/holds no workbook/,
		],
	])("%s", async (_, file, message) => {
		const reading = readWorkbook(file());
		await expect(reading).rejects.toThrow(UnreadableFile);
		await expect(reading).rejects.toThrow(message);
	});

	test("a directory that says less than a part holds gives no more than it said", async () => {
		const honest = Buffer.from(
			workbookOf(one, { "xl/big.xml": zeros.subarray(0, 900_000) }),
		);
		const at = honest.lastIndexOf("xl/big.xml") - 46;
		honest.writeUInt32LE(10, at + 24);
		const { sheets } = await readWorkbook(honest);
		expect(sheets[0]?.rows).toEqual([["type"]]);
	});
});
