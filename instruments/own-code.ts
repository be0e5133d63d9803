/**
 * What the code that a respondent makes up becomes before it is hashed, so that the same person is found
 * again though they type it a little differently: full-width and other compatibility forms (NFKC), case,
 * spaces, punctuation, symbols and Western accents make no difference. Letters, their vowel signs, and
 * digits of every script are kept: `" Zoë-07 "` becomes `ZOE07`.
 *
 * @returns possibly empty, when nothing but punctuation was typed: the caller refuses that
 */
export function normaliseOwnCode(code: string): string {
	return code
		.toUpperCase()
		.normalize("NFKD")
		.replace(/[\u0300-\u036f]|[^\p{L}\p{M}\p{N}]/gu, "")
		.normalize("NFKC")
		.toUpperCase();
}
