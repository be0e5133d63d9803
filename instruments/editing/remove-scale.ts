import type { Instrument } from "../definition.ts";
import { pointer } from "../fault.ts";
import { moveTranslations } from "./move-translations.ts";
import { renameKeys } from "./rename-keys.ts";
import { withOptional } from "./with-optional.ts";

/**
 * Takes a scale out, and what is said of it alone: expected scores, norms, translations. Scales that are made
 * from it, or are variants of it, keep naming it, so that the check speaks of each.
 *
 * @param at its place in the list
 */
export function removeScale(definition: Instrument, at: number): Instrument {
	const removed = definition.scales[at]?.id;
	if (removed === undefined) return definition;
	const others = (id: string) => (id === removed ? null : id);
	const norms = definition.norms?.filter(({ scale }) => scale !== removed);
	const edited: Instrument = {
		...definition,
		scales: definition.scales.toSpliced(at, 1),
		examples: definition.examples.map((example) => ({
			...example,
			scores: renameKeys(example.scores, others),
		})),
	};
	return moveTranslations(
		withOptional(edited, "norms", norms?.length ? norms : undefined),
		pointer("scales", removed),
		null,
	);
}
