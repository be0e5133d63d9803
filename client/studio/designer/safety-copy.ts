import type { Instrument } from "#instruments/definition.ts";
import type { DraftKey } from "./designer-api.ts";

/** What was typed and not yet saved, on this device: a closed tab or a lost network loses nothing. */
export interface SafetyCopy {
	content: Instrument;
	/** Of the draft that it was made from. */
	revision: number;
	/** An instant. */
	at: string;
}

/** Each account has its own, so that nobody is offered what somebody else typed. */
const nameOf = (account: string, { id, version }: DraftKey) =>
	`waymark-draft/${account}/${id}/${version}`;

export function keepCopy(
	account: string,
	key: DraftKey,
	copy: SafetyCopy,
): void {
	try {
		localStorage.setItem(nameOf(account, key), JSON.stringify(copy));
	} catch {
		// No room left on the device: the server still gets it.
	}
}

export function findCopy(account: string, key: DraftKey): SafetyCopy | null {
	const kept = localStorage.getItem(nameOf(account, key));
	return kept === null ? null : (JSON.parse(kept) as SafetyCopy);
}

export function dropCopy(account: string, key: DraftKey): void {
	localStorage.removeItem(nameOf(account, key));
}
