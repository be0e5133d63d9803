import type { Answers, Example, Instrument } from "#instruments/definition.ts";

/** An example with these answers, whose expected scores are still to be worked out. */
export function newExample(
	{ examples }: Instrument,
	answers: Answers,
): Example {
	return { name: `Example ${examples.length + 1}`, answers, scores: {} };
}
