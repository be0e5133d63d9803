import { randomBase32 } from "../secrets/crockford-base32.ts";

/** Characters of a locator. */
export const locatorLength = 8;

/** What a new project's link tokens begin with: 40 random bits, which are no secret. */
export function newLocator(): string {
	return randomBase32(locatorLength);
}
