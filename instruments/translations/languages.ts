import type { Instrument, Text } from "../definition.ts";
import { mapTexts } from "./map-texts.ts";
import { isMadeNote } from "./translations-of.ts";

/** The definition with one more language, all of whose texts are missing yet. */
export function addLanguage(
	definition: Instrument,
	language: string,
): Instrument {
	if (definition.languages.includes(language)) return definition;
	const [source = "en"] = definition.languages;
	const withNotes = mapTexts(definition, (text, path) =>
		isMadeNote(text, path) ? { ...text, [language]: text[source] ?? "" } : text,
	);
	return {
		...withNotes,
		languages: [...definition.languages, language],
		translations: { ...definition.translations, [language]: {} },
	};
}

/** The definition without a language and all its texts. The source language stays. */
export function removeLanguage(
	definition: Instrument,
	language: string,
): Instrument {
	if (definition.languages[0] === language) return definition;
	const { [language]: _, ...translations } = definition.translations ?? {};
	const without = mapTexts(definition, (text) =>
		withoutLanguage(text, language),
	);
	return {
		...without,
		languages: definition.languages.filter((each) => each !== language),
		...(definition.translations && { translations }),
	};
}

function withoutLanguage(text: Text, language: string): Text {
	const { [language]: _, ...others } = text;
	return others;
}
