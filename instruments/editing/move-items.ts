import type { Instrument, Item } from "../definition.ts";

/**
 * Moves items one place up or down, as one. Where the neighbour is in another section, an item first enters
 * that section where it stands, so that the items of a section always follow one another.
 *
 * @param by -1 for up, 1 for down
 * @returns the same definition where nothing can move
 */
export function moveItems(
	definition: Instrument,
	ids: ReadonlySet<string>,
	by: -1 | 1,
): Instrument {
	const items = [...definition.items];
	const places = items.flatMap((item, i) => (ids.has(item.id) ? [i] : []));
	if (by > 0) places.reverse();
	let isMoved = false;
	let edge = by < 0 ? -1 : items.length;
	for (const place of places) {
		const next = place + by;
		const [item, neighbour] = [items[place], items[next]];
		if (next === edge || item === undefined || neighbour === undefined) {
			edge = place;
			continue;
		}
		isMoved = true;
		if (item.section !== neighbour.section) {
			items[place] = inSection(item, neighbour.section);
			edge = place;
		} else {
			items[place] = neighbour;
			items[next] = item;
			edge = next;
		}
	}
	return isMoved ? { ...definition, items } : definition;
}

export function inSection(item: Item, section: string | undefined): Item {
	const { section: _, ...rest } = item;
	return section === undefined ? rest : { ...rest, section };
}
