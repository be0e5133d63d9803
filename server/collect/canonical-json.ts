/**
 * JSON without spaces and with the keys of every object in one order, so that equal values, as they come
 * out of `JSON.parse`, have equal texts however they were written.
 */
export function canonicalJson(value: unknown): string {
	return JSON.stringify(inOrder(value));
}

function inOrder(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(inOrder);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(
		([key, member]) => [key, inOrder(member)] as const,
	);
	return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
