import { shownItems } from "#instruments/conditions.ts";
import type { Answer, Instrument } from "#instruments/definition.ts";
import { optionsOf } from "#instruments/values.ts";

/** Mulberry32: the same numbers in every run, evenly spread over [0, 1). */
export function seededRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A complete set of answers to the items of a list of options that are shown. */
export function randomAnswers(
	instrument: Instrument,
	random: () => number,
): Record<string, Answer> {
	const answers: Record<string, Answer> = {};
	for (const item of instrument.items) {
		const codes = optionsOf(instrument, item).map(({ code }) => code);
		const code = codes[Math.floor(random() * codes.length)];
		if (code === undefined || !shownItems(instrument, answers).includes(item))
			continue;
		answers[item.id] = item.type === "multiple" ? [code] : code;
	}
	return answers;
}
