import type { FoldedText, Span } from "./folded-text.ts";
import { type KnownNames, plainWord, TITLES, WORD } from "./known-names.ts";
import { NUMBERED_WORDS, ORDINARY_WORDS } from "./ordinary-words.ts";

interface Word extends Span {
	readonly plain: string;
	/** Begins with a capital letter, or with a letter of a script that has none. */
	readonly isCapital: boolean;
}

/** What may stand between the words of one name. */
const WITHIN_NAME = /^(?: ?- ?|\.? )$/;

/**
 * Known names and parts of them, and any name that follows a title: "Dr Khan". Words that are names too, and
 * parts of two letters, count with a capital letter alone, or beside another part of the same name. Words of
 * one name that stand together are one span, with title and initials.
 */
export function findNames(text: FoldedText, known: KnownNames): Span[] {
	const words = wordsOf(text);
	const isName = words.map(
		(word) => isKnown(word, known) && !isNumbered(text, word),
	);
	for (let i = words.length - 2; i >= 0; i--) {
		const [word, next] = words.slice(i, i + 2);
		if (!word || !next || !isBeside(text, word, next)) continue;
		const isPair = known.pairs.has(`${word.plain} ${next.plain}`);
		if (isPair && (isName[i] || isName[i + 1])) {
			isName[i] = true;
			isName[i + 1] = true;
		}
		if (isTitle(word) && isProper(next)) isName[i + 1] = true;
	}
	return joined(text, words, isName);
}

function wordsOf({ folded, starts, text }: FoldedText): Word[] {
	return [...folded.matchAll(WORD)].map(({ 0: word, index }) => {
		const initial = text.charAt(starts[index] ?? 0);
		return {
			start: index,
			end: index + word.replace(/'s$/, "").length,
			plain: plainWord(word),
			isCapital: initial !== initial.toLowerCase() || !hasCase(initial),
		};
	});
}

function hasCase(letter: string): boolean {
	return letter.toLowerCase() !== letter.toUpperCase();
}

function isKnown({ plain, isCapital }: Word, { parts }: KnownNames): boolean {
	if (!parts.has(plain)) return false;
	return isCapital || (plain.length > 2 && !ORDINARY_WORDS.has(plain));
}

/** "Ward 7" and "12 May" are no people. */
function isNumbered({ folded }: FoldedText, { plain, start, end }: Word) {
	return (
		NUMBERED_WORDS.has(plain) &&
		(/^ \d/.test(folded.slice(end, end + 2)) ||
			/\d(?:st|nd|rd|th)? $/.test(folded.slice(Math.max(0, start - 4), start)))
	);
}

function isProper({ plain, isCapital }: Word): boolean {
	return isCapital && plain.length > 1;
}

function isBeside({ folded }: FoldedText, word: Word, next: Word): boolean {
	return WITHIN_NAME.test(folded.slice(word.end, next.start));
}

/** Spans of the words that are names, those beside one another in one, from a title or initial on. */
function joined(
	text: FoldedText,
	words: readonly Word[],
	isName: readonly boolean[],
): Span[] {
	const spans: Span[] = [];
	let start: number | null = null;
	let before: Word | undefined;
	for (const [i, word] of words.entries()) {
		if (before && !isBeside(text, before, word)) start = null;
		if (isName[i] || isTitle(word) || isInitial(word)) start ??= word.start;
		else start = null;
		before = word;
		if (!isName[i] || start === null) continue;
		if (spans.at(-1)?.start === start) spans.pop();
		spans.push({ start, end: word.end });
	}
	return spans;
}

function isTitle({ plain, isCapital }: Word): boolean {
	return isCapital && TITLES.has(plain);
}

function isInitial({ plain, isCapital }: Word): boolean {
	return isCapital && plain.length === 1 && plain !== "i";
}
