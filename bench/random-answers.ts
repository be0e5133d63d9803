import { shownItems } from "#instruments/conditions.ts";
import type { Answer, Instrument } from "#instruments/definition.ts";
import { optionsOf } from "#instruments/values.ts";

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
