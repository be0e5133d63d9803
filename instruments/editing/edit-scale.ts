import type { Instrument, Scale } from "../definition.ts";
import { isSameRange, possibleRange } from "../possible-range.ts";

/**
 * The definition with one scale changed. A range that was the possible one stays so when the rule or the
 * parts change; one that was stated otherwise is left alone, for a check to speak of.
 *
 * @param at the scale's place in the list
 */
export function editScale(
	definition: Instrument,
	at: number,
	edit: (scale: Scale) => Scale,
): Instrument {
	const before = definition.scales[at];
	if (before === undefined) return definition;
	const after = edit(before);
	return {
		...definition,
		scales: definition.scales.with(at, withRange(definition, before, after)),
	};
}

function withRange(definition: Instrument, before: Scale, after: Scale): Scale {
	const possible = possibleRange(definition, before);
	const range = possibleRange(definition, after);
	const followed =
		possible !== null &&
		isSameRange(before.range, possible) &&
		after.range === before.range;
	return followed && range !== null ? { ...after, range } : after;
}
