import { randomBytes } from "node:crypto";

/** Crockford's base 32: no I, L, O or U, so that no two characters look alike. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Random text of that many characters, 5 bits each. */
export function randomBase32(length: number): string {
	return toBase32(randomBytes(length));
}

/** One character for each byte, from its low 5 bits. */
export function toBase32(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => alphabet[byte & 31]).join("");
}

/** The 5 bits of each character of a canonical text: the inverse of `toBase32`. */
export function fromBase32(canonical: string): number[] {
	return Array.from(canonical, (character) => alphabet.indexOf(character));
}

/**
 * What somebody typed, in its canonical form: upper case, O read as 0, I and L
 * as 1, spaces and hyphens dropped. Null when another character is left over.
 */
export function readBase32(text: string): string | null {
	const canonical = text
		.toUpperCase()
		.replace(/[\s-]/g, "")
		.replaceAll("O", "0")
		.replace(/[IL]/g, "1");
	return /^[0-9A-HJKMNP-TV-Z]+$/.test(canonical) ? canonical : null;
}
