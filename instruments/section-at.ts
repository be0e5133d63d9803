import type { Instrument, Item, Text } from "./definition.ts";

export interface ShownSection {
	title: Text;
	/** With the first of its questions alone. */
	text?: Text;
}

/**
 * The section that an item is in, as it is shown with the item; undefined outside of all.
 *
 * @param shown the items that are shown, in their order
 */
export function sectionAt(
	{ sections }: Pick<Instrument, "sections">,
	shown: readonly Item[],
	item: Item,
): ShownSection | undefined {
	const section = sections?.find(({ id }) => id === item.section);
	if (section === undefined) return undefined;
	const { title, text } = section;
	const first = shown.find((each) => each.section === section.id);
	return text === undefined || first !== item ? { title } : { title, text };
}
