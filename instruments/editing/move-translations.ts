import type { Instrument } from "../definition.ts";
import { renameKeys } from "./rename-keys.ts";

/**
 * Lets the states of translations follow what they are about.
 *
 * @param from a JSON pointer with ids for positions, such as `/items/power_1`
 * @param to the pointer that takes its place; null where the texts are gone
 */
export function moveTranslations(
	definition: Instrument,
	from: string,
	to: string | null,
): Instrument {
	const { translations } = definition;
	if (translations === undefined) return definition;
	const rename = (key: string) => {
		if (key !== from && !key.startsWith(`${from}/`)) return key;
		return to === null ? null : to + key.slice(from.length);
	};
	return {
		...definition,
		translations: Object.fromEntries(
			Object.entries(translations).map(([language, states]) => [
				language,
				renameKeys(states, rename),
			]),
		),
	};
}
