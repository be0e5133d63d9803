import { connect, type OutboxDatabase } from "./outbox-database.ts";
import type { Parcel } from "./parcel.ts";

/** How many responses were finished on this device on a day (YYYY-MM-DD); of nobody in particular. */
export interface Taken {
	day: string;
	count: number;
}

/** Finished responses kept on this device until the server has them. */
export interface Outbox {
	/** Takes a new parcel in. Whether it now survives a reload; if not, it is held in memory. */
	put(parcel: Parcel): Promise<boolean>;
	/** Changes a parcel, if it is still here. */
	replace(parcel: Parcel): Promise<void>;
	/** The oldest first. */
	all(): Promise<Parcel[]>;
	remove(id: string): Promise<void>;
	/** The last days, the oldest first. */
	taken(): Promise<Taken[]>;
	/** Begins the count anew: what comes next is another project's. */
	forgetTaken(): Promise<void>;
}

/** How long counts are kept. */
const MOST_DAYS = 30;

/**
 * The outbox in IndexedDB; in memory where the browser forbids that or has no room, so that sending still
 * works. Answers that could not be sealed are never written down.
 */
export async function openOutbox(): Promise<Outbox> {
	const memory = new Map<string, Parcel>();
	await connect().catch(() => {});
	return {
		async put(parcel) {
			memory.set(parcel.id, parcel);
			if (parcel.sealed === null) return false;
			const isSaved = await connect()
				.then((db) => insert(db, parcel))
				.catch(() => false);
			if (isSaved) memory.delete(parcel.id);
			return isSaved;
		},
		async replace(parcel) {
			if (memory.has(parcel.id)) memory.set(parcel.id, parcel);
			const db = await connect().catch(() => undefined);
			const transaction = db?.transaction("parcels", "readwrite");
			if (await transaction?.store.getKey(parcel.id)) {
				await transaction?.store.put(parcel);
			}
			await transaction?.done;
		},
		async all() {
			const db = await connect().catch(() => undefined);
			const saved = (await db?.getAll("parcels")) ?? [];
			return [...saved, ...memory.values()].sort(byAge);
		},
		async remove(id) {
			memory.delete(id);
			const db = await connect().catch(() => undefined);
			await db?.delete("parcels", id);
		},
		async taken() {
			const db = await connect().catch(() => undefined);
			return (await db?.getAll("taken")) ?? [];
		},
		async forgetTaken() {
			const db = await connect().catch(() => undefined);
			await db?.clear("taken");
		},
	};
}

/** Written to the disk itself before it settles: the battery may run out next. */
async function insert(db: OutboxDatabase, parcel: Parcel): Promise<true> {
	const transaction = db.transaction(["parcels", "taken"], "readwrite", {
		durability: "strict",
	});
	const parcels = transaction.objectStore("parcels");
	const taken = transaction.objectStore("taken");
	if ((await parcels.getKey(parcel.id)) === undefined) {
		const day = parcel.takenOn;
		const count = ((await taken.get(day))?.count ?? 0) + 1;
		await taken.put({ day, count });
		const [oldest, ...others] = await taken.getAllKeys();
		if (oldest && others.length >= MOST_DAYS) await taken.delete(oldest);
	}
	await parcels.put(parcel);
	await transaction.done;
	return true;
}

function byAge(a: Parcel, b: Parcel): number {
	return a.takenAt - b.takenAt;
}
