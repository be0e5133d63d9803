import { expect, test } from "vitest";
import { longstring } from "#instruments/statistics/quality/longstring.ts";

const digits = (answers: string) => [...answers].map(Number);

test.each([
	["4444444444", 10],
	["5443552434", 2],
	["3333334333", 6],
	["12345", 1],
	["", 0],
])("%s has a run of %d", (answers, run) => {
	expect(longstring(digits(answers))).toBe(run);
	expect(longstring(digits(answers).reverse())).toBe(run);
});

test("an item without an answer breaks the run and is none itself", () => {
	expect(longstring([4, 4, null, 4, 4, 4])).toBe(3);
	expect(longstring([null, null, null])).toBe(0);
});
