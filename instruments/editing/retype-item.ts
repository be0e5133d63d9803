import type { Instrument, Item } from "../definition.ts";
import { newItem } from "./new-item.ts";

/** An item of another kind, and the fields of the old one that have no place in it. */
export interface Retyped {
	item: Item;
	lost: string[];
}

const COMMON = ["id", "section", "topic", "text", "showIf"];
const ASKED = ["covers", "help", "required", "whyWeAsk"];

/** What each kind may have beside its type. */
const FIELDS: Record<Item["type"], string[]> = {
	single: [...COMMON, ...ASKED, "responseSet", "reverse"],
	multiple: [...COMMON, ...ASKED, "responseSet"],
	ranking: [...COMMON, ...ASKED, "responseSet", "ranks"],
	rating: [
		...COMMON,
		...ASKED,
		"min",
		"max",
		"minLabel",
		"maxLabel",
		"reverse",
	],
	slider: [
		...COMMON,
		...ASKED,
		"min",
		"max",
		"step",
		"minLabel",
		"maxLabel",
		"unit",
		"showValue",
		"reverse",
	],
	number: [...COMMON, ...ASKED, "min", "max", "decimals", "unit"],
	date: [...COMMON, ...ASKED, "min", "max"],
	text: [...COMMON, ...ASKED, "maxLength"],
	"long-text": [...COMMON, ...ASKED, "maxLength"],
	information: COMMON,
};

/**
 * An item as another kind: what fits stays, what the kind needs and nobody has written is there empty, and
 * what has no place is named. Limits stay where both are numbers that the kind allows.
 */
export function retypeItem(
	definition: Pick<Instrument, "responseSets">,
	item: Item,
	type: Item["type"],
	language: string,
): Retyped {
	const blank = newItem(definition, type, item.id, language);
	const kept = Object.entries(item).filter(
		([field, value]) =>
			field !== "type" &&
			FIELDS[type].includes(field) &&
			isAllowed(type, field, value),
	);
	const lost = Object.keys(item).filter(
		(field) => field !== "type" && !kept.some(([name]) => name === field),
	);
	return {
		item: { ...blank, ...Object.fromEntries(kept) } as Item,
		lost,
	};
}

function isAllowed(type: Item["type"], field: string, value: unknown): boolean {
	if (field === "text") return value !== null || type !== "information";
	if (field !== "min" && field !== "max") return true;
	if (type === "date") return typeof value === "string";
	if (typeof value !== "number") return false;
	return (
		type !== "rating" || (Number.isInteger(value) && value >= 0 && value <= 10)
	);
}
