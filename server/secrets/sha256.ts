import { createHash } from "node:crypto";

/** Enough for secrets of 112 random bits and more; never for passwords. */
export function sha256(text: string): Buffer {
	return createHash("sha256").update(text).digest();
}
