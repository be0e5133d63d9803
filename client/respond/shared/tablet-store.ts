import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { DeviceHome } from "../../../server/devices/device.schemas.ts";

/** Who has the tablet now, so that a document knows whom it is for. Removed when the tablet comes back. */
export interface HandOver {
	/** Of this hand-over. */
	id: string;
	/** The device's link; null where a personal link of the respondent's own is answered. */
	link: string | null;
	/** The participant's id, where the survey knows who answers. */
	participant?: string;
	/** Where the tablet goes at the end: back to staff, or to whoever is next. */
	after: "staff" | "next";
	/** The address of the questionnaire, without host. */
	path: string;
}

/** What a tablet keeps of itself. No answer is among it. */
export interface Facts {
	/** Names the cache from which the tablet starts. Absent where it works with a network alone. */
	generation: string;
	/** The version of the files in it. */
	version: string;
	/** When it was filled, in milliseconds since 1970. */
	filledAt: number;
	/** Wrong PINs in a row. */
	failedPins: number;
	/** Those of them that the server has not been told of. */
	untoldPins: number;
	afterEach: HandOver["after"];
	/** How many responses the server has of each day. */
	received: { day: string; count: number }[];
	/** The server's last answer to `GET /device`. */
	device: DeviceHome;
}

interface TabletSchema extends DBSchema {
	handover: { key: "now"; value: HandOver };
	facts: { key: keyof Facts; value: Facts[keyof Facts] };
}

export const storeName = "waymark-tablet";

let opening: Promise<IDBPDatabase<TabletSchema>> | undefined;

/** Opened anew after the browser closed it. */
export function tabletStore(): Promise<IDBPDatabase<TabletSchema>> {
	opening ??= openDB<TabletSchema>(storeName, 1, {
		upgrade(db) {
			db.createObjectStore("handover");
			db.createObjectStore("facts");
		},
		terminated: forget,
	});
	opening.catch(forget);
	return opening;
}

function forget(): void {
	opening = undefined;
}

/** Undefined where the tablet has not noted it, or the browser forbids storage. */
export async function readFact<Key extends keyof Facts>(
	key: Key,
): Promise<Facts[Key] | undefined> {
	const store = await tabletStore().catch(() => undefined);
	return (await store?.get("facts", key)) as Facts[Key] | undefined;
}

export async function noteFact<Key extends keyof Facts>(
	key: Key,
	value: Facts[Key],
): Promise<void> {
	await (await tabletStore()).put("facts", value, key);
}

/** Notes what the tablet can do without: a full one goes on as it is. */
export async function noteIfRoom<Key extends keyof Facts>(
	key: Key,
	value: Facts[Key],
): Promise<void> {
	await noteFact(key, value).catch(() => {});
}

/** Leaves nothing behind of the tablet that this browser was. */
export async function forgetTablet(): Promise<void> {
	const store = await tabletStore();
	await Promise.all([store.clear("handover"), store.clear("facts")]);
}

export async function forgetFact(key: keyof Facts): Promise<void> {
	await (await tabletStore()).delete("facts", key);
}
