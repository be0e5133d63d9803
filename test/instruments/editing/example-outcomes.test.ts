import { expect, test } from "vitest";
import type { Example, Instrument } from "#instruments/definition.ts";
import { exampleOutcomes } from "#instruments/editing/example-outcomes.ts";
import { scorablePart } from "#instruments/editing/scoring-faults.ts";
import { takeScores } from "#instruments/editing/take-scores.ts";
import { library } from "#instruments/library.ts";
import { sampleInstrument, scale } from "../sample-instrument.ts";

const outcomes = (of: Instrument, example: Example) =>
	exampleOutcomes(of.scales, scorablePart(of), example);
const instrument = sampleInstrument({
	scales: [
		scale(),
		scale({ id: "other", rule: "sum", range: { min: 4, max: 20 } }),
		scale({ id: "broken", items: ["zz"] }),
	],
});
const example = (scores: Record<string, number | null>) => ({
	name: "One",
	answers: { a: 2, b: 3, c: 3 },
	scores,
});

test("a score agrees to two decimals, differs, or is not compared", () => {
	const agreement = (expected: number | null) =>
		outcomes(instrument, example({ total: expected }))[0]?.agrees;
	expect(agreement(2.67)).toBe(true);
	expect(agreement(2.7)).toBe(false);
	expect(agreement(null)).toBe(false);
	const [, sum, broken] = outcomes(instrument, example({ broken: 1 }));
	expect(sum).toMatchObject({ found: null, agrees: null });
	expect(broken).toMatchObject({ expected: 1, found: null, agrees: null });
});

test("answers that cannot be given are not scored", () => {
	const wrong = { ...example({ total: 1 }), answers: { a: 9 } };
	expect(outcomes(instrument, wrong)[0]?.found).toBeNull();
});

test("taking the scores makes each agree, and leaves what cannot be scored", () => {
	const taken = takeScores(instrument, example({ broken: 1 }));
	expect(taken.scores).toEqual({ total: 2.67, broken: 1 });
	expect(outcomes(instrument, taken)[0]?.agrees).toBe(true);
});

test.each(library)("every worked example of $id agrees", (shipped) => {
	for (const each of shipped.examples)
		for (const { expected, agrees } of outcomes(shipped, each))
			expect(agrees).toBe(expected === undefined ? null : true);
});
