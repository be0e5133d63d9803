import { isMachineMade, wordLanguageOf } from "#instruments/page-words.ts";

/** What a team should know of our own words, such as those on buttons, before it asks in this language. */
export function wordsNote(language: string): string {
	const ours = wordLanguageOf(language);
	if (ours === undefined)
		return "Waymark has no words of its own in it: buttons and explanations are in English.";
	return isMachineMade(ours)
		? "A machine translated Waymark’s own words, such as those on buttons, and no person has checked them yet. Respondents are told."
		: "A person wrote or checked Waymark’s own words.";
}
