import type { Instrument } from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";

/** What is recorded of translations is of languages that the instrument has beside its source. */
export function translationStateFaults({
	languages,
	translations = {},
}: Instrument): Fault[] {
	return Object.keys(translations)
		.filter((language) => !languages.slice(1).includes(language))
		.map((language) => ({
			path: pointer("translations", language),
			code: "no-such-translation",
			message: `"${language}" is the source, or no language of the instrument. Take this out, or add the language.`,
		}));
}
