import { describe, expect, test } from "vitest";
import { normaliseOwnCode } from "#instruments/own-code.ts";
import { seededRandom } from "./statistics/seeded-random.ts";

describe("one person's ways of typing a code come to the same", () => {
	test.each([
		[
			"ZOE07",
			[
				"zoe07",
				" Zoë-07 ",
				"Z.O.E. 07",
				"Ｚｏｅ０７",
				"zoe\u030807\n",
				"zoe٠٧",
				"zoe०७",
				"zoe𝟘𝟟",
			],
		],
		["STRASSE", ["straße", "STRASSE"]],
		["MULLER", ["Müller", "muller"]],
		["فاطمة12", ["فاطمة 12", "فاطمة-12", "فاطمة-١٢", "فاطمة ۱۲"]],
		["IIII", ["iıIİ", "İIıi", "i\u0307 ı-I İ"]],
		["हिन्दी", ["हिन्दी", " हिन्दी "]],
		["한글3", ["한글3", "한글3".normalize("NFD")]],
		["ΣΑΣ", ["σας", "Σάσ"]],
	])("%s", (expected, typed) => {
		for (const each of typed) expect(normaliseOwnCode(each)).toBe(expected);
	});
});

test("different codes stay apart", () => {
	const codes = ["ANN12", "ANN13", "हिन्दा", "हिन्दी", "A", "Α", "А", "٣", "4"];
	expect(new Set(codes.map(normaliseOwnCode)).size).toBe(codes.length);
});

test("every digit of every script is one of ten, each as often as the others", () => {
	const counts = new Map<string, number>();
	for (let point = 0; point < 0x20000; point++) {
		const character = String.fromCodePoint(point);
		if (!/\p{Nd}/u.test(character)) continue;
		const digit = normaliseOwnCode(character);
		expect(digit).toMatch(/^[0-9]$/);
		counts.set(digit, (counts.get(digit) ?? 0) + 1);
	}
	expect(counts.size).toBe(10);
	expect(new Set(counts.values()).size).toBe(1);
});

test("spacing, punctuation and case make no difference to any code", () => {
	const random = seededRandom(7);
	const letters = [..."abcıİßéøабвαβγفاطम한7٣"];
	const noise = [" ", "-", ".", "\u00a0", "_", "\u200b"];
	for (let time = 0; time < 2000; time++) {
		const length = 1 + Math.floor(random() * 12);
		const code = Array.from({ length }, () => pick(letters, random));
		const spaced = code.map((each) => pick(noise, random) + each).join("");
		const plain = normaliseOwnCode(code.join(""));
		expect(normaliseOwnCode(spaced)).toBe(plain);
		expect(normaliseOwnCode(spaced.toUpperCase())).toBe(plain);
		expect(normaliseOwnCode(plain)).toBe(plain);
		expect(normaliseOwnCode(plain.toLowerCase())).toBe(plain);
	}
});

function pick(from: readonly string[], random: () => number): string {
	return from[Math.floor(random() * from.length)] ?? "";
}

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
