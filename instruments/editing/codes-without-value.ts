import type { Code, Instrument, Option, Scale } from "../definition.ts";
import { itemsById } from "../instrument-index.ts";

/** The options of a scale's items whose codes are texts, each code once: answers that count as missing unless recoded. */
export function codesWithoutValue(
	instrument: Instrument,
	{ items = [] }: Scale,
): Option[] {
	const found = new Map<Code, Option>();
	for (const id of items) {
		const options = itemsById(instrument).get(id)?.options.values() ?? [];
		for (const option of options) {
			if (typeof option.code === "string") found.set(option.code, option);
		}
	}
	return [...found.values()];
}
