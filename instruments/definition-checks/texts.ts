import { type Instrument, languageTag, type Text } from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";

/** Each text is given in each of the instrument's languages, and in no other. */
export function textFaults({
	examples,
	lineage,
	...texts
}: Instrument): Fault[] {
	// Ids of items may look like languages.
	const { items, ...origin } = lineage ?? {};
	return [
		...faultsWithin(texts, "", texts.languages),
		...faultsWithin(origin, "/lineage", texts.languages),
	];
}

function faultsWithin(
	value: unknown,
	at: string,
	languages: string[],
): Fault[] {
	if (typeof value !== "object" || value === null) return [];
	if (isText(value)) return faultsOfText(Object.keys(value), at, languages);
	return Object.entries(value).flatMap(([name, part]) =>
		faultsWithin(part, at + pointer(name), languages),
	);
}

/** Nothing else in a definition but its examples is an object of texts under names that are language tags. */
export function isText(value: object): value is Text {
	const entries = Object.entries(value);
	return (
		entries.length > 0 &&
		entries.every(
			([tag, text]) => languageTag.test(tag) && typeof text === "string",
		)
	);
}

function faultsOfText(
	given: string[],
	at: string,
	languages: string[],
): Fault[] {
	const missing = languages.filter((language) => !given.includes(language));
	const undeclared = given.filter((language) => !languages.includes(language));
	return [
		...missing.map((language) => ({
			path: at + pointer(language),
			code: "missing-language",
			message: `This text is missing in "${language}". Add it, or take the language out of the instrument's list.`,
		})),
		...undeclared.map((language) => ({
			path: at + pointer(language),
			code: "undeclared-language",
			message: `The instrument does not list the language "${language}". Add it to the list, or take this text out.`,
		})),
	];
}
