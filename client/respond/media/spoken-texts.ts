import type { Instrument, Item, Option } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";

/** What is read aloud of a question where nobody has made a recording: what a sighted person reads, in order. */
export function spokenTexts(
	{ stem }: Instrument,
	item: Item,
	options: readonly Option[],
	language: string,
): string[] {
	const texts = [
		item.type === "information" ? item.topic : stem,
		item.text ?? item.topic,
		item.type === "information" ? undefined : item.help,
		...options.map(({ label }) => label),
	];
	const ends =
		item.type === "rating" || item.type === "slider"
			? [
					`${item.min}: ${inLanguage(item.minLabel, language)}`,
					`${item.max}: ${inLanguage(item.maxLabel, language)}`,
				]
			: [];
	return [
		...texts
			.filter((text) => text !== undefined)
			.map((text) => inLanguage(text, language)),
		...ends,
	];
}
