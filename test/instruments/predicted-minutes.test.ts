import { expect, test } from "vitest";
import { predictedMinutes } from "#instruments/predicted-minutes.ts";
import { question, sampleInstrument, single } from "./sample-instrument.ts";

const choices = (n: number) =>
	Array.from({ length: n }, (_, i) => single(`x${i}`));

test.each([
	[1, 1],
	[6, 1],
	[7, 2],
	[12, 2],
	[60, 10],
])("%i simple questions take %i minutes", (n, minutes) => {
	expect(predictedMinutes(sampleInstrument({ items: choices(n) }))).toBe(
		minutes,
	);
});

test("a long text takes longer than a choice", () => {
	const items = [
		...choices(5),
		{ ...question("why"), type: "long-text" } as const,
	];
	expect(predictedMinutes(sampleInstrument({ items }))).toBe(2);
});
