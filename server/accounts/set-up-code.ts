import { createHmac, timingSafeEqual } from "node:crypto";
import type { App } from "../app-type.ts";
import { readBase32, toBase32 } from "../secrets/crockford-base32.ts";
import { hasAccounts } from "./accounts.queries.ts";

const length = 16;

/** The set-up code while this installation has no account; null afterwards. */
export async function setUpCodeIfNeeded(app: App): Promise<string | null> {
	if (await hasAccounts(app.db)) return null;
	return setUpCode(app.config.secret).replace(/(.{4})(?!$)/g, "$1-");
}

/** Whether this is the installation's code, however it was typed. */
export function isSetUpCode(secret: string, typed: string): boolean {
	const code = readBase32(typed);
	if (code?.length !== length) return false;
	return timingSafeEqual(Buffer.from(code), Buffer.from(setUpCode(secret)));
}

// Worked out from the secret that an installation's servers share, 80 bits of
// it, so that each accepts the same code and none has to store it.
function setUpCode(secret: string): string {
	const digest = createHmac("sha256", secret).update("set-up code").digest();
	return toBase32(digest.subarray(0, length));
}
