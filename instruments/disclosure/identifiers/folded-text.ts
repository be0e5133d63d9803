/** A text in plain letters and digits, with the way back to where each came from. */
export interface FoldedText {
	/** Lower case, without accents; digits of any script as 0 to 9; plain hyphens, apostrophes and spaces. */
	readonly folded: string;
	/** By position in `folded`: where the character starts in the text; and at the end, its length. */
	readonly starts: readonly number[];
	readonly text: string;
}

/** A piece of `folded`, from `start` up to `end`. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Letters that Unicode does not take apart. */
const PLAIN: Record<string, string> = {
	ł: "l",
	ø: "o",
	đ: "d",
	ð: "d",
	þ: "th",
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ı: "i",
};

export function foldText(text: string): FoldedText {
	const pieces: string[] = [];
	const starts: number[] = [];
	let at = 0;
	for (const character of text) {
		const plain = foldCharacter(character);
		for (let i = 0; i < plain.length; i++) starts.push(at);
		pieces.push(plain);
		at += character.length;
	}
	starts.push(at);
	return { folded: pieces.join(""), starts, text };
}

/** Folded, without the way back: for comparing. */
export function fold(text: string): string {
	return foldText(text).folded;
}

/** The folded form of one character; nothing for accents and what has no width. */
function foldCharacter(character: string): string {
	if (character < "\u0080") return character.toLowerCase();
	if (/\p{Pd}|\u2212/u.test(character)) return "-";
	if (/[\u2018\u2019\u02bc\u2032\u00b4]/u.test(character)) return "'";
	if (character === "\u200b") return " ";
	if (/\p{Nd}/u.test(character)) return digitOf(character);
	const plain = character
		.normalize("NFKD")
		.replace(/[\p{M}\p{Cf}]/gu, "")
		.toLowerCase();
	return PLAIN[plain] ?? plain;
}

/**
 * The value of a decimal digit. Outside the mathematical alphabets, which normalising knows, the ten digits
 * of a script follow one another from a code point that ends in hexadecimal 0 or 6.
 */
function digitOf(character: string): string {
	const known = character.normalize("NFKD");
	if (/[0-9]/.test(known)) return known;
	const code = character.codePointAt(0) ?? 0;
	const place = code % 16;
	const isFromZero = /\p{Nd}/u.test(String.fromCodePoint(code - place));
	return String(isFromZero ? place : place - 6);
}
