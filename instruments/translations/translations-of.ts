import type { Instrument, Text, TranslationState } from "../definition.ts";
import { isMade } from "../versions/difference-notes.ts";
import { mapTexts } from "./map-texts.ts";

/**
 * How far a translation has come. `vouched`: whoever made the definition vouches for the whole language, text
 * by text nothing is recorded. `stale`: the source's text is another one since.
 */
export type Progress =
	| "missing"
	| "stale"
	| "unreviewed"
	| "reviewed"
	| "vouched";

export interface Translation {
	/** See map-texts.ts. */
	path: string;
	source: string;
	/** Empty where there is none. */
	target: string;
	progress: Progress;
	/** What is recorded of the target as it is now. */
	state: TranslationState | undefined;
}

/** Every text of the instrument beside what it is in another language, in the order of the definition. */
export function translationsOf(
	definition: Instrument,
	language: string,
): Translation[] {
	const [source = "en"] = definition.languages;
	const states = definition.translations?.[language];
	return textsOf(definition).map(({ path, text }) => {
		const both = { source: text[source] ?? "", target: text[language] ?? "" };
		const known = states?.[path];
		const state = known?.text === both.target ? known : undefined;
		const progress =
			states === undefined && both.target !== ""
				? "vouched"
				: progressOf(both, state);
		return { path, ...both, progress, state };
	});
}

/** The source's text at a path; empty where there is none. */
export function sourceAt(definition: Instrument, path: string): string {
	const [source = "en"] = definition.languages;
	const found = textsOf(definition).find((each) => each.path === path);
	return found?.text[source] ?? "";
}

/** Every text with its path, but those that are made in each language by themselves. */
export function textsOf(
	definition: Instrument,
): { path: string; text: Text }[] {
	const found: { path: string; text: Text }[] = [];
	mapTexts(definition, (text, path) => {
		if (!isMadeNote(text, path)) found.push({ path, text });
		return text;
	});
	return found;
}

/** Whether this says what was changed of a source, in the words of both and not in those of a person. */
export function isMadeNote(text: Text, path: string): boolean {
	return path.startsWith("/lineage/differences/") && isMade(text);
}

function progressOf(
	{ source, target }: { source: string; target: string },
	state: TranslationState | undefined,
): Progress {
	if (target === "") return "missing";
	if (state === undefined) return "unreviewed";
	if (state.of !== source) return "stale";
	return state.reviewer === undefined ? "unreviewed" : "reviewed";
}
