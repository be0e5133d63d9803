import { main } from "../pages/start-elements.ts";
import type { WayIn } from "../sending/parcel.ts";
import { type HandOver, storeName, tabletStore } from "./tablet-store.ts";

/** What this document may do, and for whom. */
export type Standing =
	| { is: "own-device" }
	| { is: "handed-over"; handOver: HandOver }
	/** A tablet that nobody was given: there is nothing to answer here. */
	| { is: "not-handed-over" };

/**
 * Whom this document is for. A browser that was enrolled as a tablet shows a questionnaire to whom it was
 * handed over alone, also where somebody comes back to an address by the browser's history.
 */
export async function findStanding(): Promise<Standing> {
	if (!(await isTablet())) return { is: "own-device" };
	const store = await tabletStore();
	const handOver = await store.get("handover", "now");
	if (handOver && pathOf(handOver) === location.pathname)
		return { is: "handed-over", handOver };
	const device = await store.get("facts", "device");
	const isOwn = main.dataset.link === undefined && device === undefined;
	return { is: isOwn ? "own-device" : "not-handed-over" };
}

/** Never settles: the page is another one by then. */
export function goToStaff(): Promise<never> {
	location.replace("/tablet");
	return new Promise(() => {});
}

/** Looks without making the database, which no respondent's own phone needs. */
async function isTablet(): Promise<boolean> {
	if (main.dataset.link !== undefined) return true;
	const all = await indexedDB.databases?.().catch(() => []);
	return all?.some(({ name }) => name === storeName) ?? false;
}

function pathOf({ path }: HandOver): string {
	return new URL(path, location.origin).pathname;
}

/** Through which way the answers go. */
export function wayOf(token: string, handOver: HandOver | undefined): WayIn {
	if (!handOver?.link) return { token };
	const { link, participant } = handOver;
	return { link, ...(participant !== undefined && { participant }) };
}
