/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
export function seededRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

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
