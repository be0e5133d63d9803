import type { Instrument, Text } from "../definition.ts";
import { inLanguage } from "../text.ts";
import type { About, VersionChange } from "./version-change.ts";

/** What is said of a change that has no words of its own to show. */
const sentences: Partial<Record<About, string>> = {
	required: "Whether it may be skipped is another.",
	condition: "It is asked of other people.",
	"direction-of-answers": "It is turned round before scoring in one alone.",
	bands: "The stretches of the range have other names or limits.",
};

/** A note on a change for the lineage, in each of the definition's languages: what it was, and what it is. */
export function noteOn(
	{ about, before, after }: VersionChange,
	{ languages }: Pick<Instrument, "languages">,
): Text {
	const inBoth = (language: string) =>
		`${quoted(before, language)} → ${quoted(after, language)}`;
	return Object.fromEntries(
		languages.map((each) => [each, sentences[about] ?? inBoth(each)]),
	);
}

function quoted(text: Text | null, language: string): string {
	return text === null ? "–" : `“${inLanguage(text, language)}”`;
}

const WAS_AND_IS = /^(–|“.*”) → (–|“.*”)$/su;

/** Whether people left a note as it was made for them, so that it follows the next change. */
export function isMade(note: Text): boolean {
	return Object.values(note).every(
		(words) =>
			WAS_AND_IS.test(words) || Object.values(sentences).includes(words),
	);
}
