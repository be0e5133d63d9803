import { westernDigits } from "./western-digits.ts";

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
	const plain = code
		.toUpperCase()
		.normalize("NFKD")
		.replace(/[\u0300-\u036f]|[^\p{L}\p{M}\p{N}]/gu, "")
		.normalize("NFKC")
		.toUpperCase();
	return westernDigits(plain);
}
