/**
 * A place in an order that has nothing to do with time, site or answers, and is the same for ever: FNV-1a
 * over UTF-16 units, mixed by the finaliser of MurmurHash3, 0 to 2^32 - 1. Who is kept back when not all
 * can be shown is decided by it: ids made in order of time would tell who came last.
 */
export function stableOrder(key: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < key.length; i++) {
		hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
	}
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

/** Sorts people into the stable order; two with the same place by their keys. */
export function inStableOrder<
	T extends { readonly key: string; readonly order: number },
>(people: Iterable<T>): T[] {
	return [...people].sort(
		(a, b) => a.order - b.order || (a.key < b.key ? -1 : 1),
	);
}
