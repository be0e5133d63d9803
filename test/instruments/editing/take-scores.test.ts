import { expect, test } from "vitest";
import { takeScores } from "#instruments/editing/take-scores.ts";
import { sampleInstrument, scale } from "../sample-instrument.ts";

test("two decimals are kept, and no score is a result too", () => {
	const instrument = sampleInstrument({ scales: [scale()] });
	const taken = (answers: Record<string, unknown>) =>
		takeScores(instrument, { name: "One", answers, scores: {} }).scores;
	expect(taken({ a: 1, b: 2, c: 2 })).toEqual({ total: 1.67 });
	expect(taken({ a: 1 })).toEqual({ total: null });
	expect(taken({ a: 99 })).toEqual({});
});
