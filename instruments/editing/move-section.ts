import type { Instrument, Item } from "../definition.ts";

/** Moves a section with its questions before, or after, what stands next to it: another section, or one question outside of all. */
export function moveSection(
	definition: Instrument,
	id: string,
	by: -1 | 1,
): Instrument {
	const blocks = blocksOf(definition.items);
	const place = blocks.findIndex(([first]) => first?.section === id);
	const other = place + by;
	const [block, neighbour] = [blocks[place], blocks[other]];
	if (block === undefined || neighbour === undefined) return definition;
	blocks[place] = neighbour;
	blocks[other] = block;
	const items = blocks.flat();
	const order = [...new Set(items.map(({ section }) => section))];
	const sections = [...(definition.sections ?? [])].sort(
		(a, b) => order.indexOf(a.id) - order.indexOf(b.id),
	);
	return { ...definition, items, sections };
}

/** The items of each section together, and each item outside of all alone. */
function blocksOf(items: readonly Item[]): Item[][] {
	const blocks: Item[][] = [];
	for (const item of items) {
		const last = blocks.at(-1);
		const goesOn =
			item.section !== undefined && last?.[0]?.section === item.section;
		if (goesOn) last?.push(item);
		else blocks.push([item]);
	}
	return blocks;
}
