import type { Instrument, Scale, Text } from "../definition.ts";
import { unusedId } from "./unused-id.ts";

/** The definition with a copy of a scale after it: another id and title, and never the primary one. */
export function duplicateScale(definition: Instrument, at: number): Instrument {
	const original = definition.scales[at];
	if (original === undefined) return definition;
	const { primary: _, ...parts } = original;
	const copy: Scale = {
		...parts,
		id: unusedId(definition, original.id),
		title: numbered(original.title),
	};
	return {
		...definition,
		scales: definition.scales.toSpliced(at + 1, 0, copy),
	};
}

/** A number needs no translation. */
function numbered(title: Text): Text {
	return Object.fromEntries(
		Object.entries(title).map(([language, words]) => [language, `${words} 2`]),
	);
}
