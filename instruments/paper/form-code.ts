/**
 * The code printed on a paper form: which survey, which questions, which wave, which information was shown, in
 * which language, and whose form or which copy it is.
 *
 * `7KQ2M-9F3T-1-2-EN-PA017-43` reads: survey 7KQ2M, instrument and version 9F3T, first wave, second version of
 * the information (0 for none), English, participant A017, check digits 43. A form that names nobody has
 * `N` and a random number in the place of the participant, so that its second keying finds the first.
 */

/** Crockford's base 32: no two characters look alike. */
const base32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** Each character's place is its value in the check. */
const characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

export interface FormCode {
	survey: string;
	instrument: string;
	/** Counted from 1, in the survey's order. */
	wave: number;
	/** Version of the information that is printed; 0 where there is none. */
	information: number;
	/** A BCP 47 tag without its hyphens, in capitals: `PTBR`. */
	language: string;
	/** A participant's code in capitals, or the number of a copy. */
	who: { participant: string } | { copy: string };
}

/** Five characters of a survey's id (a UUID), from its random end. */
export function surveyShortCode(id: string): string {
	return inBase32(Number.parseInt(id.slice(-8), 16), 5);
}

/** Four characters that change with the instrument or its version (FNV-1a, 32 bits, cut to 20). */
export function instrumentShortCode(id: string, version: string): string {
	let hash = 0x811c9dc5;
	for (const character of `${id} ${version}`)
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	return inBase32(hash, 4);
}

export function languageCode(tag: string): string {
	return tag.replaceAll("-", "").toUpperCase();
}

/** The number of a copy from random bytes, five bits of each. */
export function copyNumber(random: Uint8Array): string {
	return Array.from(random, (byte) => base32[byte & 31]).join("");
}

export function writeFormCode(code: FormCode): string {
	const who =
		"copy" in code.who
			? `N${code.who.copy}`
			: `P${code.who.participant.toUpperCase()}`;
	const { survey, instrument, wave, information, language } = code;
	const parts = [survey, instrument, wave, information, language, who];
	const payload = parts.join("-");
	return `${payload}-${checkDigits(payload)}`;
}

/**
 * Reads a code as it was typed or scanned, in any case and with spaces around it. Null where it is none or
 * a character is wrong or two neighbours are exchanged.
 */
export function readFormCode(typed: string): FormCode | null {
	const plain = typed.trim().toUpperCase();
	const [, payload = "", digits] = /^(.+)-(\d\d)$/.exec(plain) ?? [];
	if (!/^[0-9A-Z_-]+$/.test(payload) || checkDigits(payload) !== digits)
		return null;
	const found =
		/^([0-9A-Z]{5})-([0-9A-Z]{4})-(\d{1,3})-(\d{1,9})-([A-Z][0-9A-Z]+)-([PN])([0-9A-Z][0-9A-Z_-]*)$/.exec(
			payload,
		);
	if (!found) return null;
	const [, survey = "", instrument = "", wave, information] = found;
	const [, , , , , language = "", kind, who = ""] = found;
	return {
		survey,
		instrument,
		wave: Number(wave),
		information: Number(information),
		language,
		who: kind === "P" ? { participant: who } : { copy: who },
	};
}

/**
 * ISO/IEC 7064, MOD 97-10, each character written as two digits. Because 97 is a prime larger than any
 * value and 100 leaves 3, every single wrong character and every exchange of neighbours changes the rest.
 */
function checkDigits(payload: string): string {
	let rest = 0;
	for (const character of payload)
		rest = (rest * 100 + characters.indexOf(character)) % 97;
	return String(98 - ((rest * 100) % 97)).padStart(2, "0");
}

function inBase32(number: number, length: number): string {
	return Array.from(
		{ length },
		(_, place) => base32[(number >>> (5 * (length - 1 - place))) & 31],
	).join("");
}
