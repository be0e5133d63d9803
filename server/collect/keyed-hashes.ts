/**
 * Hashes of what is not kept, in hexadecimal, keyed with the installation's secret: whoever holds the database alone
 * cannot find the input by trying every likely one.
 */
import { createHmac, type KeyObject } from "node:crypto";

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

/** HMAC-SHA256; the parts before the last hold no NUL, so that no two inputs run together. */
function keyedHash(key: KeyObject, ...parts: string[]): string {
	return createHmac("sha256", key).update(parts.join("\0")).digest("hex");
}
