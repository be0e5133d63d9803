import type { Instrument, Lineage } from "../definition.ts";
import { pointer } from "../fault.ts";
import { editConditions } from "./edit-conditions.ts";
import { moveTranslations } from "./move-translations.ts";
import { renameKeys } from "./rename-keys.ts";

/**
 * Takes an item out, and out of everything that names it: conditions and red flags, scales, examples,
 * translations. What that leaves unsound, such as a scale without items, is for the check to tell. The
 * differences that the lineage notes stay: they are about the source.
 */
export function removeItem(definition: Instrument, id: string): Instrument {
	const { items, scales, examples, lineage } = definition;
	const others = (each: string) => (each === id ? null : each);
	const edited: Instrument = {
		...definition,
		items: items.filter((item) => item.id !== id),
		scales: scales.map((scale) =>
			scale.items?.includes(id)
				? { ...scale, items: scale.items.filter((each) => each !== id) }
				: scale,
		),
		examples: examples.map((example) => ({
			...example,
			answers: renameKeys(example.answers, others),
		})),
		...(lineage && { lineage: withoutItem(lineage, id) }),
	};
	return moveTranslations(
		editConditions(edited, (comparison) =>
			comparison.item === id ? null : comparison,
		),
		pointer("items", id),
		null,
	);
}

function withoutItem({ items, ...lineage }: Lineage, id: string): Lineage {
	const { [id]: _, ...others } = items ?? {};
	return {
		...lineage,
		...(Object.keys(others).length > 0 && { items: others }),
	};
}
