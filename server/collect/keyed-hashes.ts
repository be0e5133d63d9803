/**
 * Hashes of what is not kept, in hexadecimal, keyed with the installation's secret: whoever holds the database alone
 * cannot find the input by trying every likely one.
 */
import { createHmac, type KeyObject } from "node:crypto";
import { v4 } from "uuid";

/**
 * Tells a repeat of a submission from another one with the same id. The link belongs to it: the same
 * answers sent through the link of another wave are not the same response.
 *
 * @param body the submission in canonical JSON
 */
export function bodyHash(key: KeyObject, linkId: string, body: string): string {
	return keyedHash(key, "response", linkId, body);
}

/**
 * Joins the responses that one person gave in one survey. Another survey gives the same code another
 * hash, so that nobody is followed from one survey to the next.
 *
 * @param code in its normal form (`normaliseOwnCode`)
 */
export function ownCodeHash(
	key: KeyObject,
	surveyId: string,
	code: string,
): string {
	return keyedHash(key, "own-code", surveyId, code);
}

/**
 * Joins codes that differ in one answer alone.
 *
 * @param place which answer was left out, from 0
 * @param rest the code without it
 */
export function codePartHash(
	key: KeyObject,
	surveyId: string,
	place: number,
	rest: string,
): string {
	return keyedHash(key, "own-code-without", surveyId, String(place), rest);
}

/**
 * The id under which a response is kept whose own tells when it was made: a UUID of version 4 in form, the
 * same each time it is delivered.
 */
export function untellingId(
	key: KeyObject,
	surveyId: string,
	id: string,
): string {
	const hash = keyedHash(key, "id", surveyId, id.toLowerCase());
	const bytes = Buffer.from(hash, "hex").subarray(0, 16);
	return v4({ random: bytes });
}

/** HMAC-SHA256; the parts before the last hold no NUL, so that no two inputs run together. */
function keyedHash(key: KeyObject, ...parts: string[]): string {
	return createHmac("sha256", key).update(parts.join("\0")).digest("hex");
}
