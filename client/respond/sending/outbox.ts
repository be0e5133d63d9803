import { type DBSchema, openDB } from "idb";
import type { Submission } from "../../../server/collect/collect.schemas.ts";

/** Why the server will never take a response: its status and problem type. */
export interface Refusal {
	status: number;
	/** Such as `/problems/link-used`; empty when the answer carried none. */
	type: string;
}

/** A finished response on its way to the server. */
export interface Parcel {
	/** The id of the response. */
	id: string;
	token: string;
	/** For whoever has to sort out a response that was refused. */
	about: { organisation: string; survey: string; wave: string };
	submission: Submission;
	refusal?: Refusal;
}

/** Finished responses kept on this device until the server has them. */
export interface Outbox {
	/** Whether the parcel now survives a reload; if not, it is held in memory. */
	put(parcel: Parcel): Promise<boolean>;
	all(): Promise<Parcel[]>;
	remove(id: string): Promise<void>;
}

interface OutboxSchema extends DBSchema {
	parcels: { key: string; value: Parcel };
}

/**
 * The outbox in IndexedDB; in memory where the browser forbids that or has no room, so that sending still
 * works. What it holds can be read on the device until it is sent.
 */
export async function openOutbox(): Promise<Outbox> {
	const db = await openDatabase().catch(() => undefined);
	const memory = new Map<string, Parcel>();
	return {
		async put(parcel) {
			memory.set(parcel.id, parcel);
			const isSaved = await db?.put("parcels", parcel).catch(() => undefined);
			if (isSaved === undefined) return false;
			return memory.delete(parcel.id);
		},
		async all() {
			const saved = (await db?.getAll("parcels")) ?? [];
			return [...saved, ...memory.values()];
		},
		async remove(id) {
			memory.delete(id);
			await db?.delete("parcels", id);
		},
	};
}

/** Async, because a browser that forbids it throws at once. */
async function openDatabase() {
	return await openDB<OutboxSchema>("waymark-outbox", 1, {
		upgrade(db) {
			db.createObjectStore("parcels", { keyPath: "id" });
		},
	});
}
