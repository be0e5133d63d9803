import { expect, it } from "vitest";
import { readText } from "../../../client/studio/participants/read-text-file.ts";

const utf8 = new TextEncoder();

it("reads UTF-8 and keeps its mark", () => {
	expect(readText(utf8.encode("code,Zoë"))).toEqual({
		text: "code,Zoë",
		encoding: "UTF-8",
	});
	expect(readText(utf8.encode("\uFEFFcode"))?.text).toBe("\uFEFFcode");
});

it("reads what is no UTF-8 as Windows-1252, and says so", () => {
	const bytes = Uint8Array.from([0x5a, 0x6f, 0xeb]);
	expect(readText(bytes)).toEqual({ text: "Zoë", encoding: "Windows-1252" });
});

it.each([
	["little", [0xff, 0xfe, 0x5a, 0x00, 0xeb, 0x00]],
	["big", [0xfe, 0xff, 0x00, 0x5a, 0x00, 0xeb]],
])("reads UTF-16, %s end first", (_end, bytes) => {
	expect(readText(Uint8Array.from(bytes))).toEqual({
		text: "Zë",
		encoding: "UTF-16",
	});
});

it.each([
	["a spreadsheet file", [0x50, 0x4b, 0x03, 0x04, 0x14]],
	["something with zeros", [0x41, 0x00, 0x42]],
])("refuses %s", (_what, bytes) => {
	expect(readText(Uint8Array.from(bytes))).toBeNull();
});
