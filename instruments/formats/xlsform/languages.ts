import { languageTag } from "../../definition.ts";

const NAMED_IN_ENGLISH =
	"ar bg bn cs cy da de el en es et fa fi fr ga gd gu he hi hr hu id is it ja ko lt lv ms mt ne nl no pa pl pt ro ru si sk sl so sq sr sv sw ta te th tr uk ur vi yo zh";

const byName = new Map(
	NAMED_IN_ENGLISH.split(" ").map((tag) => [nameOf(tag).toLowerCase(), tag]),
);

function nameOf(tag: string): string {
	return new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag;
}

/** The BCP 47 tag of a language as forms name it: `English (en)`, `english` or `en`. Others get a tag for languages without one. */
export function tagOf(name: string): string {
	const inBrackets = /\(([^()]+)\)\s*$/.exec(name)?.[1]?.trim();
	for (const tag of [inBrackets, name]) {
		if (tag !== undefined && languageTag.test(tag)) return tag;
	}
	const words = name.trim().toLowerCase();
	const letters = words.normalize("NFKD").replace(/[^a-z0-9]/g, "");
	return byName.get(words) ?? `mis-${letters.slice(0, 8).padEnd(2, "x")}`;
}

/** How forms name a language: `English (en)`. */
export function languageName(tag: string): string {
	return `${nameOf(tag)} (${tag})`;
}
