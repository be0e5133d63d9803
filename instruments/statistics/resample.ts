/** As many of the items as there are, drawn with replacement. */
export function resample<Item>(
	items: readonly Item[],
	random: () => number,
): Item[] {
	return items.flatMap(() => {
		const drawn = Math.floor(random() * items.length);
		return items.slice(drawn, drawn + 1);
	});
}
