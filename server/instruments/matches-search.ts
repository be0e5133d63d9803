import type { Instrument, Text } from "#instruments/definition.ts";

/** Whether every word of the search is in the title, purpose, topics or scale titles, in any language. */
export function matchesSearch(instrument: Instrument, search: string): boolean {
	const texts: (Text | undefined)[] = [
		instrument.title,
		instrument.shortTitle,
		instrument.purpose,
		...instrument.items.map(({ topic }) => topic),
		...instrument.scales.map(({ title }) => title),
	];
	const haystack = texts
		.flatMap((text) => Object.values(text ?? {}))
		.join("\n")
		.toLowerCase();
	const words = search.toLowerCase().split(/\s+/);
	return words.every((word) => haystack.includes(word));
}
