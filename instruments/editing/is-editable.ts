import type { Instrument } from "../definition.ts";

const LISTS = [
	"languages",
	"items",
	"scales",
	"cautions",
	"citation",
	"examples",
];
const OBJECTS = ["title", "purpose", "recall", "licence", "responseSets"];

/**
 * Whether a draft has the outline of a definition, so that it can be shown as forms. It may still be full of
 * faults; what lacks even this is edited as JSON.
 */
export function isEditable(content: unknown): content is Instrument {
	if (!isObject(content)) return false;
	const { items } = content;
	return (
		LISTS.every((name) => Array.isArray(content[name])) &&
		OBJECTS.every((name) => isObject(content[name])) &&
		(items as unknown[]).every((item) => isObject(item) && isObject(item.topic))
	);
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
