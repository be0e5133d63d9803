import { expect, test } from "vitest";
import {
	findNhsNumbers,
	hasCheckDigit,
} from "#instruments/disclosure/identifiers/find-nhs-numbers.ts";

test.each([
	["9434765919", true],
	["9434765918", false],
	["4010232137", true],
	["0000000000", false],
	["1111111111", false],
])("the check digit of %s is right: %s", (digits, isRight) => {
	expect(hasCheckDigit(digits)).toBe(isRight);
});

test("a remainder that gives 10 makes no number, one that gives 11 ends in 0", () => {
	const ending = (nine: string) =>
		Array.from("0123456789").filter((last) => hasCheckDigit(nine + last));
	const endings = Array.from({ length: 1100 }, (_, i) =>
		ending(String(943_476_000 + i)),
	);
	expect(endings.filter(({ length }) => length === 0)).toHaveLength(100);
	expect(endings.filter(([last]) => last === "0")).toHaveLength(100);
});

test("digits of a longer number are none", () => {
	expect(findNhsNumbers("19434765919 and 94347659190")).toEqual([]);
});
