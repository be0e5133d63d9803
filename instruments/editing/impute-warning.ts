import type { Instrument, Scale } from "../definition.ts";
import { itemsById } from "../instrument-index.ts";

/**
 * Why a person's mean is a poor guess for this scale's missing parts; null where it may serve. It presumes that
 * the parts are much alike, which what happened and what did not are not.
 */
export function imputeWarning(
	instrument: Instrument,
	scale: Scale,
): string | null {
	const parts = scale.items ?? scale.scales ?? [];
	if (parts.length === 1) {
		return "There is one part only, so there are no others to take a mean of.";
	}
	if (scale.rule === "count") {
		return "What was not ticked cannot be made up from what was.";
	}
	return hasTwoAnswers(instrument, scale)
		? "Some of these questions are answered yes or no. That one thing happened says little of another, so a mean of the others is a poor guess. Ask for all parts instead."
		: null;
}

function hasTwoAnswers(instrument: Instrument, { items = [] }: Scale): boolean {
	return items.some((id) => {
		const options = itemsById(instrument).get(id)?.options ?? new Map();
		const values = [...options.keys()].filter((c) => typeof c === "number");
		return values.length === 2;
	});
}
