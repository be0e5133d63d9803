import type { Collection } from "../../server/collect/collect.schemas.ts";
import { main } from "./pages/start-elements.ts";

declare global {
	interface Window {
		/** The start page asks for what is to be asked before this module is here. */
		collection?: Promise<Response>;
	}
}

/**
 * What to ask. Where the link has closed since the page was made, the server's page says so: the document
 * is loaded again, and this never settles.
 *
 * @throws when the connection or the server fails
 */
export async function fetchCollection(): Promise<Collection> {
	const early = window.collection;
	delete window.collection;
	const response = await (early ?? fetch(main.dataset.collection ?? ""));
	if (response.ok) return response.json();
	if (response.status === 404 || response.status === 410) {
		location.reload();
		return new Promise(() => {});
	}
	throw new Error(`The server answered ${response.status}.`);
}
