import type { Instrument } from "#instruments/definition.ts";
import { wordLanguages } from "#instruments/page-words.ts";
import { directionOf } from "#instruments/script-direction.ts";
import { everyKind } from "./respond-instrument.ts";

/** One question of every kind in each language of ours, in made-up words; and a patient is asked who answered. */
export const everyLanguage: Instrument = {
	...translated(everyKind),
	id: "every-language",
	respondent: "patient",
	languages: [...wordLanguages],
};

/** Every text of one in English, in each language. */
function translated<T>(part: T): T {
	if (typeof part !== "object" || part === null) return part;
	if (Array.isArray(part)) return part.map(translated) as T;
	const entries = Object.entries(part);
	const [first] = entries;
	if (entries.length === 1 && first?.[0] === "en") {
		const text = String(first[1]);
		return Object.fromEntries(
			wordLanguages.map((language) => [language, inWordsOf(language, text)]),
		) as T;
	}
	return Object.fromEntries(
		entries.map(([key, value]) => [key, translated(value)]),
	) as T;
}

/** The text as it is in English; elsewhere as long a text in the language's letters. */
export function inWordsOf(language: string, text: string): string {
	if (language === "en") return text;
	if (directionOf(language) === "ltr") return `${text} (${language})`;
	const letters =
		language === "ur"
			? "ابپتٹجچدڈرڑسشعغفقکگلمنںوہےی"
			: "ابتثجحخدرزسشصطعغفقكلمنهوي";
	return text.toLowerCase().replace(/[a-z]/g, (letter) => {
		const place = letter.charCodeAt(0) - 97;
		return letters.charAt(place % letters.length);
	});
}
