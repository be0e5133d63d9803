import type { Item } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";

/** What a question is called in lists: its wording, its topic where there is none yet, else its id. */
export function questionName(item: Item, language: string): string {
	const wording = item.text === null ? "" : inLanguage(item.text, language);
	return wording || inLanguage(item.topic, language) || item.id;
}
