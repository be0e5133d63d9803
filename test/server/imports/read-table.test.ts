import { describe, expect, test } from "vitest";
import { readTable } from "../../../server/imports/read-table.ts";
import { UnreadableFile } from "../../../server/imports/unreadable-file.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const rowsOf = (file: Uint8Array) => readTable(file).rows;
const heard = [
	["id", "text"],
	["heard", "Été; “oui”?"],
];

describe("a table is read", () => {
	test.each([
		["commas", 'id,text\nheard,"Été; “oui”?"\n'],
		["semicolons", 'id;text\r\nheard;"Été; “oui”?"\r\n'],
		["tabs", "id\ttext\nheard\tÉté; “oui”?"],
		["a byte order mark", '\uFEFFid,text\nheard,"Été; “oui”?"'],
	])("with %s", (_, text) => {
		expect(readTable(bytes(text))).toEqual({ rows: heard, losses: [] });
	});

	test("in UTF-16, whichever way round", () => {
		const little = Buffer.from("\uFEFFid\ttext\nheard\tÉté; “oui”?", "utf16le");
		expect(rowsOf(little)).toEqual(heard);
		expect(rowsOf(Buffer.from(little).swap16())).toEqual(heard);
	});

	test("in Windows-1252 by a guess, which is reported", () => {
		const old = Buffer.from("id;text\nheard;\xc9t\xe9 \x93oui\x94", "latin1");
		const { rows, losses } = readTable(old);
		expect(rows[1]).toEqual(["heard", "Été “oui”"]);
		expect(losses).toEqual([
			expect.objectContaining({ what: "its encoding", kind: "changed" }),
		]);
	});

	test("with cells of several lines, and rows of different lengths", () => {
		const text = 'id,text\n"a","one\ntwo"\nb\n"c","x","y"\n';
		expect(rowsOf(bytes(text)).slice(1)).toEqual([
			...[["a", "one\ntwo"], ["b"], ["c", "x", "y"]],
		]);
	});
});

describe("what is no table is refused with what to do", () => {
	const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2]);

	test.each([
		["nothing", bytes(""), /empty/],
		["blank lines", bytes(" \n\n"), /nothing in the file/],
		["a picture", png, /not a text/],
		["a workbook", bytes("PK\x03\x04rest"), /not a text/],
		["NUL bytes", bytes("id,text\na,b\0c\n"), /not a text/],
		[
			"an open quotation mark",
			bytes('id,text\na,"b\n'),
			/near line \d+.*quotation/,
		],
		[
			"a quotation mark in a cell",
			bytes('id,text\na,b "c" d"\n'),
			/quotation mark/,
		],
		["100,000 lines", bytes("a,b\n".repeat(100_000)), /20,000 rows/],
	])("%s", (_, file, message) => {
		expect(() => readTable(file)).toThrow(UnreadableFile);
		expect(() => readTable(file)).toThrow(message);
	});
});
