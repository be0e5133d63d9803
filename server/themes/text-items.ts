import type { Instrument, TextItem } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";

/** Items that are answered in words of one's own, in the order of the questionnaire. */
export function textItems({ items }: Instrument): TextItem[] {
	return items.filter(
		(item): item is TextItem =>
			item.type === "text" || item.type === "long-text",
	);
}

/** The question in the source language; its topic where the wording is withheld. */
export function questionOf(item: TextItem, { languages }: Instrument): string {
	return inLanguage(item.text ?? item.topic, languages[0] ?? "en");
}
