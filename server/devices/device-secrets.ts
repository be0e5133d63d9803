import { privateCookie } from "../http/private-cookie.ts";
import { locatorLength } from "../projects/locator.ts";
import { randomBase32, readBase32 } from "../secrets/crockford-base32.ts";
import { sha256 } from "../secrets/sha256.ts";

/** Holds a tablet's credential. No script reads it, so that it cannot be carried off. */
export const deviceCookie = privateCookie("waymark_tablet", {
	// The longest that browsers keep one; each use starts it anew.
	maxAge: 400 * 24 * 60 * 60,
});

const codeLength = 12;
const credentialLength = 52;

/** Hours in which an enrolment code can be used. */
export const codeHours = 24;

/** What follows a project's locator: 60 random bits in a code, 260 in a credential. */
export function newSecret(locator: string, of: "code" | "credential") {
	const secret = randomBase32(of === "code" ? codeLength : credentialLength);
	return { token: locator + secret, secretHash: sha256(secret) };
}

/** As people type a code, or as a cookie holds a credential; null when it can be neither. */
export function readSecret(token: string, of: "code" | "credential") {
	const canonical = readBase32(token);
	const length = of === "code" ? codeLength : credentialLength;
	if (canonical?.length !== locatorLength + length) return null;
	return {
		locator: canonical.slice(0, locatorLength),
		secretHash: sha256(canonical.slice(locatorLength)),
	};
}
