import type { Instrument, Item } from "../definition.ts";
import { inSection } from "./move-items.ts";

/** Puts new items after another, in its section; at the end where there is no such item. */
export function insertItems(
	definition: Instrument,
	added: readonly Item[],
	after: string | undefined,
): Instrument {
	const { items } = definition;
	const found = items.findIndex(({ id }) => id === after);
	const place = found < 0 ? items.length : found + 1;
	const section = items[place - 1]?.section;
	return {
		...definition,
		items: [
			...items.slice(0, place),
			...added.map((item) => inSection(item, section)),
			...items.slice(place),
		],
	};
}
