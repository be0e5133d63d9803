import { v4 } from "uuid";
import { tabletStore } from "./tablet-store.ts";

/**
 * Ends one person's use of a shared device: takes away what is on the screen and in this tab's storage, and
 * goes to a new document, so that nothing of this one, memory included, reaches the next person.
 */
export async function leaveDevice(): Promise<void> {
	emptyDocument();
	const next = await nextAddress().catch(() => "/tablet");
	// The same address again would take up the step at which this person was.
	history.replaceState(null, "");
	location.replace(next);
}

/** Nothing is left to see for whoever comes back to this page by the browser's history. */
export function emptyDocument(): void {
	document.body.replaceChildren();
	document.title = "Waymark";
	try {
		sessionStorage.clear();
	} catch {
		// Where the browser forbids storage there is nothing in it.
	}
}

/** The staff screen, or the start page for the next person, in the language it has for everybody. */
async function nextAddress(): Promise<string> {
	if (location.pathname.startsWith("/r/") && !(await isHandedOver())) {
		return location.pathname;
	}
	const store = await tabletStore();
	const last = await store.get("handover", "now");
	if (last?.after === "next") {
		const { link, after, path } = last;
		await store.put("handover", { id: v4(), link, after, path }, "now");
		return path;
	}
	await store.delete("handover", "now");
	return "/tablet";
}

async function isHandedOver(): Promise<boolean> {
	const all = await indexedDB.databases?.();
	if (!all?.some(({ name }) => name === "waymark-tablet")) return false;
	const store = await tabletStore();
	return (await store.getKey("handover", "now")) !== undefined;
}
