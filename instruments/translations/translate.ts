import type { Instrument, TranslationState } from "../definition.ts";
import { mapTexts } from "./map-texts.ts";
import { translationsOf } from "./translations-of.ts";

/** A translation that was written or came from a file. */
export interface NewTranslation {
	target: string;
	/** What it translates; where this is no longer the source's text, it is stale. */
	of: string;
	method: TranslationState["method"];
	translator?: string | undefined;
	reviewer?: string | undefined;
}

/**
 * The definition with these translations, by path; an empty target takes a translation away. Until the first
 * of a language, whoever made the definition vouched for all of it; from then on each of its texts needs a review.
 */
export function translate(
	definition: Instrument,
	language: string,
	translations: ReadonlyMap<string, NewTranslation>,
): Instrument {
	const states = { ...definition.translations?.[language] };
	for (const [path, { target, ...rest }] of translations) {
		if (target === "") delete states[path];
		else states[path] = stateOf(target, rest);
	}
	const edited = mapTexts(definition, (text, path) => {
		const target = translations.get(path)?.target;
		if (target === undefined) return text;
		const { [language]: _, ...others } = text;
		return target === "" ? others : { ...text, [language]: target };
	});
	return withStates(edited, language, states);
}

/**
 * Records that somebody read these translations beside the source and found them right as they are. Those
 * that the same person translated are left as they were: a second pair of eyes is the point.
 *
 * @returns the definition, and the paths that were left
 */
export function review(
	definition: Instrument,
	language: string,
	paths: ReadonlySet<string>,
	reviewer: string,
): { definition: Instrument; left: string[] } {
	const states = { ...definition.translations?.[language] };
	const left: string[] = [];
	for (const translation of translationsOf(definition, language)) {
		const { path, source, target, state } = translation;
		if (!paths.has(path) || target === "") continue;
		if (isSame(state?.translator, reviewer)) {
			left.push(path);
			continue;
		}
		const { method = "person", translator } = state ?? {};
		const both = method === "machine" ? "machine-and-person" : method;
		const made = { of: source, method: both, translator, reviewer };
		states[path] = stateOf(target, made);
	}
	return { definition: withStates(definition, language, states), left };
}

function stateOf(
	text: string,
	{ of, method, translator, reviewer }: Omit<NewTranslation, "target">,
): TranslationState {
	return {
		of,
		text,
		method,
		...(translator && { translator }),
		...(reviewer && { reviewer }),
	};
}

function isSame(one: string | undefined, other: string): boolean {
	const plain = (name: string) => name.trim().toLowerCase();
	return one !== undefined && plain(one) === plain(other);
}

function withStates(
	definition: Instrument,
	language: string,
	states: Record<string, TranslationState>,
): Instrument {
	return {
		...definition,
		translations: { ...definition.translations, [language]: states },
	};
}
