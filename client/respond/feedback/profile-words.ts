import type { ProfileScale } from "#instruments/feedback/profile.ts";
import { inLanguage } from "#instruments/text.ts";
import type { Words } from "../words.ts";

const thirds = {
	lower: "ownLower",
	middle: "ownMiddle",
	upper: "ownUpper",
} as const;

/** Where a score lies, in a sentence: in which band, by its name, or in which third of the line. */
export function placeInWords(
	{ value, third, band, min, max }: ProfileScale,
	{ say }: Words,
	language: string,
): string {
	const place = band
		? inLanguage(band.label, language)
		: third && say(thirds[third]);
	return value === null || place === null
		? say("ownNoScore")
		: say("ownPlace", { value, min, max, place });
}
