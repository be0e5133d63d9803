import type { Instrument, Lineage } from "../definition.ts";
import { pointer } from "../fault.ts";
import { editConditions } from "./edit-conditions.ts";
import { moveTranslations } from "./move-translations.ts";
import { renameKeys } from "./rename-keys.ts";

/**
 * Gives an item another id, everywhere: conditions and red flags, scales, examples, lineage, translations.
 *
 * @param to no other item or scale has it
 * @param sourceIds ids of the items in the instrument that this one was made from: an item that is there by
 * its old id is still the same item, and the lineage says so
 */
export function renameItem(
	definition: Instrument,
	from: string,
	to: string,
	sourceIds: ReadonlySet<string> = new Set(),
): Instrument {
	const renamed = (id: string) => (id === from ? to : id);
	const { items, scales, examples, lineage } = definition;
	const edited: Instrument = {
		...definition,
		items: items.map((item) => (item.id === from ? { ...item, id: to } : item)),
		scales: scales.map((scale) =>
			scale.items?.includes(from)
				? { ...scale, items: scale.items.map(renamed) }
				: scale,
		),
		examples: examples.map((example) => ({
			...example,
			answers: renameKeys(example.answers, renamed),
		})),
		...(lineage && { lineage: renameInLineage(lineage, from, to, sourceIds) }),
	};
	return moveTranslations(
		editConditions(edited, (comparison) =>
			comparison.item === from ? { ...comparison, item: to } : comparison,
		),
		pointer("items", from),
		pointer("items", to),
	);
}

function renameInLineage(
	{ items: known = {}, ...lineage }: Lineage,
	from: string,
	to: string,
	sourceIds: ReadonlySet<string>,
): Lineage {
	const { [from]: mapped, ...others } = known;
	const source = mapped ?? (sourceIds.has(from) ? from : undefined);
	const items =
		source === undefined || source === to
			? others
			: { ...others, [to]: source };
	return {
		...lineage,
		...(Object.keys(items).length > 0 && { items }),
		differences: lineage.differences.map((difference) =>
			difference.item === from ? { ...difference, item: to } : difference,
		),
	};
}
