import { expect, test } from "vitest";
import { readNhsNumber } from "#instruments/nhs-number.ts";

test.each([
	["943 476 5919", "9434765919"],
	["943-476-5919", "9434765919"],
	["9434765919", "9434765919"],
	["4505577104", "4505577104"],
	// The check digit of a sum that 11 divides is 0.
	["9434765870", "9434765870"],
])("%s is an NHS number", (text, digits) => {
	expect(readNhsNumber(text)).toBe(digits);
});

test.each([
	["a wrong last digit", "943 476 5918"],
	["a check that would be 10", "0000000060"],
	["nine digits", "943476591"],
	["eleven digits", "94347659190"],
	["digits of another script", "٩٤٣٤٧٦٥٩١٩"],
	["a letter", "943476591O"],
	["nothing", ""],
])("%s makes it none", (_what, text) => {
	expect(readNhsNumber(text)).toBeNull();
});
