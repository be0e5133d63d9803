/**
 * JSON without spaces and with the keys of every object in one order, so that equal values, as they come
 * out of `JSON.parse`, have equal texts however they were written.
 */
export function canonicalJson(value: unknown): string {
	return JSON.stringify(inOrder(value));
}

/** The body's parser refuses keys such as `__proto__`, so that each may be set. */
function inOrder(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(inOrder);
	if (typeof value !== "object" || value === null) return value;
	const ordered: Record<string, unknown> = {};
	for (const key of Object.keys(value).sort())
		ordered[key] = inOrder(Reflect.get(value, key));
	return ordered;
}
