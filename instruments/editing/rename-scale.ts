import type { Instrument, Scale } from "../definition.ts";
import { pointer } from "../fault.ts";
import { moveTranslations } from "./move-translations.ts";
import { renameKeys } from "./rename-keys.ts";
import { withOptional } from "./with-optional.ts";

/**
 * Gives a scale another id, everywhere: in other scales, examples, norms and translations.
 *
 * @param at its place in the list
 */
export function renameScale(
	definition: Instrument,
	at: number,
	to: string,
): Instrument {
	const from = definition.scales[at]?.id;
	if (from === undefined) return definition;
	const renamed = (id: string) => (id === from ? to : id);
	const edited: Instrument = {
		...definition,
		scales: definition.scales.map((scale, i) =>
			renamedIn(i === at ? { ...scale, id: to } : scale, renamed),
		),
		examples: definition.examples.map((example) => ({
			...example,
			scores: renameKeys(example.scores, renamed),
		})),
	};
	const norms = definition.norms?.map((norm) => ({
		...norm,
		scale: renamed(norm.scale),
	}));
	return moveTranslations(
		withOptional(edited, "norms", norms),
		pointer("scales", from),
		pointer("scales", to),
	);
}

function renamedIn(scale: Scale, renamed: (id: string) => string): Scale {
	const { scales, variantOf } = scale;
	return withOptional(
		withOptional(scale, "scales", scales?.map(renamed)),
		"variantOf",
		variantOf === undefined ? undefined : renamed(variantOf),
	);
}
