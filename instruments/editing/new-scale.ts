import type { Instrument, Scale } from "../definition.ts";
import { itemsById } from "../instrument-index.ts";
import { possibleRange } from "../possible-range.ts";
import { proposeId } from "./propose-id.ts";

/**
 * A scale made from these items, to begin with: their mean, where they can have one; half of them must be
 * answered. Its title is as typed; what a high or low score means is left for the author to say.
 *
 * @param items ids, in the order in which they are to be parts
 */
export function newScale(
	definition: Instrument,
	items: string[],
	title: string,
): Scale {
	const language = definition.languages[0] ?? "en";
	const scale: Scale = {
		id: proposeId(definition, title, "score"),
		title: { [language]: title },
		meaning: { [language]: "" },
		rule: isChecklist(definition, items) ? "count" : "mean",
		items,
		missing: { minAnswered: Math.max(1, Math.ceil(items.length / 2)) },
		range: { min: 0, max: 1 },
		direction: "higher-is-better",
	};
	return { ...scale, range: possibleRange(definition, scale) ?? scale.range };
}

/** What is ticked has no values to take a mean of. */
function isChecklist(definition: Instrument, items: string[]): boolean {
	return items.some((id) => {
		const indexed = itemsById(definition).get(id);
		return indexed?.item.type === "multiple" || indexed?.range === null;
	});
}
