import type {
	CreatedLink,
	NewLink,
} from "../../../server/links/links.schemas.ts";
import type { Contact } from "../../../server/vault/contacts.schemas.ts";
import { createStore } from "../store.ts";

/** A link whose secret this tab has just been told. */
export interface FreshLink extends CreatedLink {
	survey: string;
	wave: string;
	kind: NewLink["kind"];
	/** The participant's code, for a personal link of one. */
	code: string | null;
	/** The site's name, where the link is of one. */
	site: string | null;
	/** The participant's, where they were asked for and the vault holds them. */
	contact: Contact | null;
}

/**
 * Links made in this tab since it was loaded. Their secrets stay in memory, and so do the contact details
 * that came with them: the server keeps a hash of a secret, and a reload forgets them.
 */
export const freshLinks = createStore<readonly FreshLink[]>([]);

export function keepFresh(links: readonly FreshLink[]): void {
	freshLinks.set([...freshLinks.get(), ...links]);
}

export function forgetFresh(ids: readonly string[]): void {
	const forgotten = new Set(ids);
	freshLinks.set(freshLinks.get().filter(({ id }) => !forgotten.has(id)));
}
