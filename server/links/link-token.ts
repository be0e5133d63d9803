import { locatorLength } from "../projects/locator.ts";
import { randomBase32, readBase32 } from "../secrets/crockford-base32.ts";
import { sha256 } from "../secrets/sha256.ts";

const secretLength = 26;

/**
 * A token for a link of the project with this locator: the locator and a
 * secret of 130 random bits. Only the hash of the secret is ever stored.
 */
export function newLinkToken(locator: string): {
	token: string;
	secretHash: Buffer;
} {
	const secret = randomBase32(secretLength);
	return { token: locator + secret, secretHash: sha256(secret) };
}

/** Reads a token as people type it; null when it cannot be one. */
export function readLinkToken(
	token: string,
): { locator: string; secretHash: Buffer } | null {
	const canonical = readBase32(token);
	if (canonical?.length !== locatorLength + secretLength) return null;
	return {
		locator: canonical.slice(0, locatorLength),
		secretHash: sha256(canonical.slice(locatorLength)),
	};
}
