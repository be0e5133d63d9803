export { seededRandom } from "#instruments/statistics/seeded-random.ts";

/** Whole numbers from `low` to `high`, both possible: answers with many ties. */
export function randomScores(
	random: () => number,
	length: number,
	low: number,
	high: number,
): number[] {
	return Array.from(
		{ length },
		() => low + Math.floor(random() * (high - low + 1)),
	);
}

/** The same items in another order (Fisher-Yates). */
export function shuffled<Item>(
	items: readonly Item[],
	random: () => number,
): Item[] {
	const rest = [...items];
	const order: Item[] = [];
	while (rest.length > 0)
		order.push(...rest.splice(Math.floor(random() * rest.length), 1));
	return order;
}
