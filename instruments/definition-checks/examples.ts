import { checkAnswers } from "../check-answers.ts";
import type { Answers, Example, Instrument } from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";
import { type Score, score } from "../score.ts";

/** Expected scores may be printed to two decimals, so half of the second is allowed. */
const TOLERANCE = 0.005;

/** The worked examples can be answered as they stand and give the scores that they promise. */
export function exampleFaults(instrument: Instrument): Fault[] {
	return instrument.examples.flatMap((example, i) => {
		const at = pointer("examples", i);
		const faults = checkAnswers(instrument, example.answers);
		return faults.length > 0
			? faults.map((fault) => ({ ...fault, path: at + fault.path }))
			: scoreFaults(instrument, example, at);
	});
}

function scoreFaults(
	instrument: Instrument,
	{ answers, scores }: Example,
	at: string,
): Fault[] {
	const found = score(instrument, answers as Answers);
	return Object.entries(scores).flatMap(([id, expected]) => {
		const path = at + pointer("scores", id);
		const given = Object.hasOwn(found, id) ? found[id] : undefined;
		if (given === undefined) return [unknownScale(path)];
		return agrees(given, expected) ? [] : [wrongScore(path, given)];
	});
}

/** Whether a score is the expected one, to what may be printed of it. */
export function agrees({ value }: Score, expected: number | null): boolean {
	return value === null || expected === null
		? value === expected
		: Math.abs(value - expected) <= TOLERANCE;
}

function unknownScale(path: string): Fault {
	const message = "There is no scale of this name. Check its spelling.";
	return { path, code: "example-of-unknown-scale", message };
}

function wrongScore(path: string, given: Score): Fault {
	const result =
		given.value === null ? `no score (${given.reason})` : `${given.value}`;
	const message = `By the scale's rule these answers give ${result}. Correct the example or the rule.`;
	return { path, code: "example-score", message };
}
