import type { KeyObject } from "node:crypto";
import type { WaysIn } from "../collect/ways-in.ts";
import { locatorLength } from "../projects/locator.ts";
import { readBase32 } from "../secrets/crockford-base32.ts";
import { isJoined } from "./is-joined.ts";
import { withdrawalCode } from "./withdrawal-code.ts";

/** The code that takes back a response sent through this link; undefined where it is joined to nobody. */
export async function codeFor(
	key: KeyObject,
	ways: WaysIn,
	token: string,
	responseId: string,
): Promise<string | undefined> {
	if (!isJoined(await ways.find(token))) return undefined;
	const locator = (readBase32(token) ?? "").slice(0, locatorLength);
	return withdrawalCode(key, locator, responseId);
}
