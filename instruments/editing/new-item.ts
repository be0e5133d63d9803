import type { Instrument, Item } from "../definition.ts";

/** What an item of any kind has, before its kind adds to it. */
type Common = Pick<Item, "id" | "topic"> & { text: Item["topic"] };

/**
 * An item of a kind with nothing written yet, in a language. A choice takes a response set of the definition,
 * or none: `""`, which the check tells.
 */
export function newItem(
	{ responseSets }: Pick<Instrument, "responseSets">,
	type: Item["type"],
	id: string,
	language: string,
): Item {
	const empty = { [language]: "" };
	const common: Common = { id, topic: empty, text: empty };
	const responseSet = Object.keys(responseSets)[0] ?? "";
	const ends = { minLabel: empty, maxLabel: empty };
	switch (type) {
		case "single":
		case "multiple":
		case "ranking":
			return { ...common, type, responseSet };
		case "rating":
			return { ...common, type, min: 0, max: 10, ...ends };
		case "slider":
			return { ...common, type, min: 0, max: 100, step: 1, ...ends };
		case "number":
		case "date":
		case "text":
		case "long-text":
		case "information":
			return { ...common, type };
	}
}
