import type { Text } from "../../definition.ts";

const LONGEST = 60;

/** What an item is about, from its wording: the whole, or its first words. */
export function topicFrom(text: Text): Text {
	const entries = Object.entries(text).map(([language, words]) => [
		language,
		firstWords(words.replace(/\s+/g, " ").trim()),
	]);
	return Object.fromEntries(entries);
}

function firstWords(text: string): string {
	if (text.length <= LONGEST) return text;
	const cut = [...text.slice(0, LONGEST)].slice(0, -1).join("");
	return `${cut.replace(/\s+\S*$/, "")}…`;
}
