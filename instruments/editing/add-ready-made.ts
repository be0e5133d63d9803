import type { Instrument } from "../definition.ts";
import type { ReadyMadeSet } from "./ready-made-sets.ts";

/**
 * Adds a response set to begin with, under an id that is free. In another language than English its labels
 * are there to be written.
 */
export function addReadyMade(
	definition: Instrument,
	{ id, options }: Pick<ReadyMadeSet, "id" | "options">,
	language: string,
): { definition: Instrument; id: string } {
	const free = unusedSetId(definition, id);
	const set = {
		options: options.map((option) => ({
			...option,
			label: {
				[language]: /^en(-|$)/.test(language) ? (option.label.en ?? "") : "",
			},
		})),
	};
	return {
		definition: {
			...definition,
			responseSets: { ...definition.responseSets, [free]: set },
		},
		id: free,
	};
}

/** An id that no response set has yet: `wanted` itself, else `wanted_2` and so on. */
export function unusedSetId(
	{ responseSets }: Pick<Instrument, "responseSets">,
	wanted: string,
): string {
	if (!Object.hasOwn(responseSets, wanted)) return wanted;
	let number = 2;
	while (Object.hasOwn(responseSets, `${wanted}_${number}`)) number += 1;
	return `${wanted}_${number}`;
}
