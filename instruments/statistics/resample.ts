/** As many of the items as there are, drawn with replacement. `random` gives numbers from 0 to below 1. */
export function resample<Item>(
	items: readonly Item[],
	random: () => number,
): Item[] {
	return items.map(() => items[Math.floor(random() * items.length)] as Item);
}
