/**
 * What the code that a respondent makes becomes before it is hashed, so that the same person is found again
 * though they type it a little differently: full-width and other compatibility forms (NFKC), case (the four
 * Turkish forms of I included), spaces, punctuation, symbols, Western accents, and which script's digits
 * were typed make no difference. Letters and their vowel signs are kept, of every script: `" Zoë-٠٧ "`
 * becomes `ZOE07`. Letters that only look alike (Latin A, Greek Α, Cyrillic А) stay different: they come
 * from different keyboards, and one person types with the same one.
 *
 * @returns possibly empty, when nothing but punctuation was typed: the caller refuses that
 */
export function normaliseOwnCode(code: string): string {
	return code
		.toUpperCase()
		.normalize("NFKD")
		.replace(/[\u0300-\u036f]|[^\p{L}\p{M}\p{N}]/gu, "")
		.normalize("NFKC")
		.toUpperCase()
		.replace(/\p{Nd}/gu, westernDigit);
}

/** Unicode keeps the ten digits of a script together, from 0 to 9; after one set may come another. */
function westernDigit(digit: string): string {
	const point = digit.codePointAt(0) ?? 0;
	let first = point;
	while (isDigit(first - 1)) first -= 1;
	return String((point - first) % 10);
}

function isDigit(point: number): boolean {
	return /\p{Nd}/u.test(String.fromCodePoint(point));
}
