import { expect, test } from "vitest";
import { readJson } from "#instruments/editing/read-json.ts";

test("gives the value, and the line of each part by its pointer", () => {
	const text = '{\n  "a": [1,\n    {"b/c": "\\u00e9 \\n"}],\n  "d": -1.5e3\n}';
	const read = readJson(text);
	if ("fault" in read) throw new Error(read.fault.message);
	expect(read.value).toEqual(JSON.parse(text));
	expect([...read.lines]).toEqual([
		["", 1],
		["/a", 2],
		["/a/0", 2],
		["/a/1", 3],
		["/a/1/b~1c", 3],
		["/d", 4],
	]);
});

test.each([
	['{"a": 1,}', 1, 9, "name in quotation marks"],
	['{\n  "a": 1\n  "b": 2\n}', 3, 3, "comma"],
	['{"a" 1}', 1, 6, "colon"],
	['{"a": tru}', 1, 7, "value is missing"],
	['{"a": "one\ntwo"}', 1, 7, "value is missing"],
	['{"a": 1, "a": 2}', 1, 10, "twice"],
	["[1, 2", 1, 6, "comma or ]"],
	["{} x", 1, 4, "Nothing may follow"],
	["", 1, 1, "value is missing"],
	["{'a': 1}", 1, 2, "quotation marks"],
	["[".repeat(1_000), 1, 202, "nested"],
])("%j is told with its place", (text, line, column, words) => {
	const read = readJson(text);
	if (!("fault" in read)) throw new Error("It was taken.");
	expect(read.fault.message).toContain(words);
	expect([read.fault.line, read.fault.column]).toEqual([line, column]);
});

test("takes what JavaScript takes, and nothing that it refuses", () => {
	for (const text of [
		"1e400",
		'"\\ud800"',
		"-0",
		" [ ] ",
		"01",
		"+1",
		".5",
		"1.",
		"NaN",
		'"\t"',
		"[1 2]",
		"\ufeff1",
	]) {
		const isTaken = !("fault" in readJson(text));
		expect([text, isTaken]).toEqual([text, parses(text)]);
	}
});

function parses(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
