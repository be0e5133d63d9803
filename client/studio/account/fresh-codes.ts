import { createStore } from "../store.ts";

/** Recovery codes that were just made: held until the reader has them, and nowhere else. */
export const freshCodes = createStore<readonly string[] | null>(null);

/** Shows codes that came with a first factor; null leaves what is shown. */
export function showCodes(codes: readonly string[] | null): void {
	if (codes !== null) freshCodes.set(codes);
}
