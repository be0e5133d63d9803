import { describe, expect, test } from "vitest";
import { normaliseOwnCode } from "#instruments/own-code.ts";

describe("one person's ways of typing a code come to the same", () => {
	test.each([
		[
			"ZOE07",
			["zoe07", " Zoë-07 ", "Z.O.E. 07", "Ｚｏｅ０７", "zoe\u030807\n"],
		],
		["STRASSE", ["straße", "STRASSE"]],
		["MULLER", ["Müller", "muller"]],
		["فاطمة12", ["فاطمة 12", "فاطمة-12"]],
		["हिन्दी", ["हिन्दी", " हिन्दी "]],
		["한글3", ["한글3", "한글3".normalize("NFD")]],
		["ΣΑΣ", ["σας", "Σάσ"]],
	])("%s", (expected, typed) => {
		for (const each of typed) expect(normaliseOwnCode(each)).toBe(expected);
	});
});

test("different codes stay apart", () => {
	const codes = ["ANN12", "ANN13", "हिन्दा", "हिन्दी", "٣", "3"];
	expect(new Set(codes.map(normaliseOwnCode)).size).toBe(codes.length);
});

test("punctuation alone comes to nothing", () => {
	expect(normaliseOwnCode(" -- ★ !! ")).toBe("");
});

test("what is normalised stays as it is, for every character there is", () => {
	for (let point = 0; point < 0x20000; point++) {
		if (point >= 0xd800 && point <= 0xdfff) continue;
		const once = normaliseOwnCode(String.fromCodePoint(point));
		if (normaliseOwnCode(once) !== once) {
			expect.fail(`U+${point.toString(16)} is not settled`);
		}
	}
});
