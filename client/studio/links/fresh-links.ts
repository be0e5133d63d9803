import type {
	CreatedLink,
	NewLink,
} from "../../../server/links/links.schemas.ts";
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
}

/**
 * Links made in this tab since it was loaded. Their secrets stay in memory: the server keeps a hash, and
 * a reload forgets them.
 */
export const freshLinks = createStore<readonly FreshLink[]>([]);

export function keepFresh(link: FreshLink): void {
	freshLinks.set([...freshLinks.get(), link]);
}

export function forgetFresh(id: string): void {
	freshLinks.set(freshLinks.get().filter((link) => link.id !== id));
}
