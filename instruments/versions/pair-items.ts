import type { Instrument, Item, Lineage } from "../definition.ts";

/** A question of either version, or of both: the same by its id, or by the lineage of one that was renamed. */
export interface ItemPair {
	before: Item | null;
	after: Item | null;
}

/** The items of two versions side by side: the later version's in its order, then those that are gone. */
export function pairItems(before: Instrument, after: Instrument): ItemPair[] {
	const oldName = namesIn(before, after);
	const newName = namesIn(after, before);
	const left = [...before.items];
	const pairs = after.items.map((item) => {
		const name = newName(item.id);
		const place = left.findIndex(({ id }) => oldName(id) === name);
		const [found = null] = place < 0 ? [] : left.splice(place, 1);
		return { before: found, after: item };
	});
	return [...pairs, ...left.map((gone) => ({ before: gone, after: null }))];
}

/** What an item of `one` is called where it meets `other`: as in their source, when one or both were made from it. */
function namesIn(one: Instrument, other: Instrument): (id: string) => string {
	const { lineage } = one;
	const isMet =
		isFrom(lineage, other) ||
		(lineage !== undefined && isSameSource(lineage, other.lineage));
	const renamed: Record<string, string> =
		(isMet ? lineage?.items : undefined) ?? {};
	return (id) => (Object.hasOwn(renamed, id) ? (renamed[id] ?? id) : id);
}

function isFrom(
	lineage: Lineage | undefined,
	{ id, version }: Instrument,
): boolean {
	const { from } = lineage ?? {};
	return (
		from?.id === id && (from.version === undefined || from.version === version)
	);
}

function isSameSource({ from }: Lineage, other: Lineage | undefined): boolean {
	return (
		from.id !== undefined &&
		from.id === other?.from.id &&
		from.version === other.from.version
	);
}
