import type { Code, Instrument, Item } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import { optionsOf } from "#instruments/values.ts";
import { cannotDraw } from "./cannot-draw.ts";

interface CodedItem {
	text: string;
	options: { code: Code; label: string }[];
	/** Answers without substance, such as "don't know". */
	without: Code[];
}

/** An item of which shares of answers can be drawn. Throws `chart-cannot-be-drawn` for any other. */
export function codedItem(definition: Instrument, id: string): CodedItem {
	const item = definition.items.find((each) => each.id === id);
	const [language = "en"] = definition.languages;
	if (!item || !isCoded(item))
		throw cannotDraw(
			"The instrument has no such item with answers to choose from.",
		);
	const options = optionsOf(definition, item);
	return {
		text: inLanguage(item.topic, language),
		options:
			item.type === "rating"
				? ratings(item)
				: options.map(({ code, label }) => ({
						code,
						label: inLanguage(label, language),
					})),
		without: options
			.filter(({ kind }) => kind !== undefined)
			.map(({ code }) => code),
	};
}

type Coded = Extract<Item, { type: "single" | "multiple" | "rating" }>;

function isCoded(item: Item): item is Coded {
	return ["single", "multiple", "rating"].includes(item.type);
}

function ratings({ min, max }: Extract<Item, { type: "rating" }>) {
	return Array.from({ length: max - min + 1 }, (_, place) => ({
		code: min + place,
		label: String(min + place),
	}));
}
