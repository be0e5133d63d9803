/** Reading JSON that somebody else made: what is not of the kind that is wanted counts as not there. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function objectAt(value: JsonObject, name: string): JsonObject {
	const part = own(value, name);
	return isObject(part) ? part : {};
}

/** The objects of a list; none where there is no list. */
export function objectsAt(value: JsonObject, name: string): JsonObject[] {
	return listAt(value, name).filter(isObject);
}

export function listAt(value: JsonObject, name: string): readonly unknown[] {
	const part = own(value, name);
	return Array.isArray(part) ? part : [];
}

/** A text that says something, without blanks around it. */
export function textAt(value: JsonObject, name: string): string | undefined {
	const part = own(value, name);
	return typeof part === "string" && part.trim() !== ""
		? part.trim()
		: undefined;
}

export function numberAt(value: JsonObject, name: string): number | undefined {
	const part = own(value, name);
	return typeof part === "number" && Number.isFinite(part) ? part : undefined;
}

/** What an object itself holds under a name, and nothing that it inherits. */
export function own(value: JsonObject, name: string): unknown {
	return Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A value in a few words, for a report. */
export function excerpt(value: unknown): string {
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
