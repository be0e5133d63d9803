import type { Instrument } from "#instruments/definition.ts";
import type { Uses } from "#instruments/editing/item-uses.ts";
import { counted, listed } from "../words.ts";

/** What else was changed: `It is also taken out of the score total and of 2 conditions.` Empty where nothing was. */
export function usesInWords(
	uses: readonly Uses[],
	{ scales }: Pick<Instrument, "scales">,
): string {
	const scored = new Set(uses.flatMap((each) => each.scales));
	const names = scales.filter(({ id }) => scored.has(id)).map(({ id }) => id);
	const conditions = new Set(uses.flatMap((each) => each.conditions)).size;
	const examples = new Set(uses.flatMap((each) => each.examples)).size;
	const redFlags = uses.reduce((sum, each) => sum + each.redFlags, 0);
	const parts = [
		...(names.length > 0
			? [`${names.length === 1 ? "the score" : "the scores"} ${listed(names)}`]
			: []),
		...(conditions > 0 ? [counted(conditions, "condition")] : []),
		...(examples > 0 ? [counted(examples, "worked example")] : []),
		...(redFlags > 0 ? [counted(redFlags, "red flag")] : []),
	];
	return parts.length === 0 ? "" : `Also taken out of ${listed(parts)}.`;
}
