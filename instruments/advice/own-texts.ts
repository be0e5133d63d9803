import type { Instrument, Item } from "../definition.ts";
import { pointer } from "../fault.ts";

/** A question's wording in English. */
export interface OwnText {
	text: string;
	item: Exclude<Item, { type: "information" }>;
	/** JSON pointer of the text. */
	path: string;
	/** JSON pointer of the item. */
	at: string;
}

/** Whether the wording is the designer's to change: somebody else's is asked as it stands. */
export function isOwnWording({ itemsPolicy }: Instrument): boolean {
	return itemsPolicy === "own-wording";
}

/** The source language, where it is English; undefined for any other, whose wording is not read. */
export function englishOf({ languages }: Instrument): string | undefined {
	const [source = ""] = languages;
	return source.split("-", 1)[0] === "en" ? source : undefined;
}

/** The questions that are the designer's to word, in English; none where the source is another language. */
export function ownQuestions(definition: Instrument): OwnText[] {
	const english = englishOf(definition);
	if (english === undefined || !isOwnWording(definition)) return [];
	return definition.items.flatMap((item, i) => {
		if (item.type === "information") return [];
		const text = item.text?.[english] ?? "";
		const at = pointer("items", i);
		return text.trim() === ""
			? []
			: [{ text, item, at, path: at + pointer("text", english) }];
	});
}
