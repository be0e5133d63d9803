import { fold } from "./folded-text.ts";

/** The names to look for, taken apart. */
export interface KnownNames {
	/** Each part of each name, folded, without apostrophes. */
	readonly parts: ReadonlySet<string>;
	/** Two parts that follow one another in a name, with a space between. */
	readonly pairs: ReadonlySet<string>;
}

/** Not names by themselves. */
const TITLE_WORDS =
	"mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev";
const PARTICLES =
	"de da di do dos das del della der den des du la le el al bin binti ibn van von ten ter zu ap and";
const NO_NAMES = new Set(`${TITLE_WORDS} ${PARTICLES}`.split(" "));

export const TITLES: ReadonlySet<string> = new Set(TITLE_WORDS.split(" "));

export const WORD = /\p{L}+(?:'\p{L}+)*/gu;

/** A word as it is compared: "o'neill's" is "oneill". */
export function plainWord(word: string): string {
	return word.replace(/'s$/, "").replaceAll("'", "");
}

export function knownNames(names: readonly string[]): KnownNames {
	const parts = new Set<string>();
	const pairs = new Set<string>();
	for (const name of names) {
		const words = (fold(name).match(WORD) ?? []).map(plainWord);
		for (const [i, word] of words.entries()) {
			if (word.length > 1 && !NO_NAMES.has(word)) parts.add(word);
			const next = words[i + 1];
			if (next !== undefined) pairs.add(`${word} ${next}`);
		}
		for (const [, rest = ""] of fold(name).matchAll(/\p{L}'(\p{L}{4,})/gu)) {
			parts.add(rest);
		}
	}
	return { parts, pairs };
}
