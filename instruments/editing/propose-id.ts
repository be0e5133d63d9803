import type { Instrument } from "../definition.ts";
import { unusedId } from "./unused-id.ts";

const LONGEST = 32;

/** Names that programs keep for themselves, or that would be no column. */
const RESERVED = new Set(["constructor", "self", "locale"]);

/**
 * A free id for an item or a scale, made from what it is about: `waiting_time` from "Waiting time?".
 *
 * @param words in any script; those without Latin letters give `fallback`
 * @param fallback an id of its own, such as `question`
 * @param own the id that it has now, which counts as free
 */
export function proposeId(
	definition: Instrument,
	words: string,
	fallback: string,
	own?: string,
): string {
	const plain = plainId(words);
	const isUsable = plain !== "" && !RESERVED.has(plain);
	const isOther = ({ id }: { id: string }) => id !== own;
	const others = {
		...definition,
		items: definition.items.filter(isOther),
		scales: definition.scales.filter(isOther),
	};
	return unusedId(others, isUsable ? plain : fallback);
}

/** Lower-case Latin letters and digits with _ between words, cut at a word; empty where none are left. */
export function plainId(words: string): string {
	const plain = words
		.normalize("NFKD")
		.replace(/[\u0300-\u036f'’]/g, "")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "_")
		.replace(/^[^a-z]+|_+$/g, "");
	if (plain.length <= LONGEST) return plain;
	const cut = plain.slice(0, LONGEST + 1);
	const end = cut.lastIndexOf("_");
	return cut.slice(0, end > 0 ? end : LONGEST);
}
