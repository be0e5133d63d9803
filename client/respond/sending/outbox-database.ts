import {
	type DBSchema,
	type IDBPDatabase,
	type IDBPObjectStore,
	openDB,
} from "idb";
import type { Submission } from "../../../server/collect/collect.schemas.ts";
import type { Taken } from "./outbox.ts";
import { type Parcel, pathOf, type Refusal } from "./parcel.ts";

interface OutboxSchema extends DBSchema {
	parcels: { key: string; value: Parcel };
	taken: { key: string; value: Taken };
}

export type OutboxDatabase = IDBPDatabase<OutboxSchema>;

let opening: Promise<OutboxDatabase> | undefined;

/** The database of this document or worker; opened anew after the browser closed it: somebody cleared its storage, or a newer page needs it. */
export function connect(): Promise<OutboxDatabase> {
	opening ??= openDatabase();
	opening.catch(forget);
	return opening;
}

function forget(): void {
	opening = undefined;
}

/** Async, because a browser that forbids it throws at once. */
async function openDatabase() {
	return await new Promise<OutboxDatabase>((resolve, reject) => {
		openDB<OutboxSchema>("waymark-outbox", 2, {
			async upgrade(db, oldVersion, _newVersion, transaction) {
				db.createObjectStore("taken", { keyPath: "day" });
				if (oldVersion === 0) {
					db.createObjectStore("parcels", { keyPath: "id" });
				} else await fromVersion1(transaction.objectStore("parcels"));
			},
			// A tab with the former page is open: this one holds its parcels in memory meanwhile.
			blocked: () => reject(new Error("The outbox is in use.")),
			blocking(_current, _blocked, event) {
				(event.target as IDBDatabase | null)?.close();
				forget();
			},
			terminated: forget,
		}).then(resolve, reject);
	});
}

/** A parcel as it was kept before answers were sealed. */
interface ParcelOfVersion1 {
	id: string;
	token: string;
	about: Parcel["about"];
	submission: Submission;
	refusal?: Refusal;
}

/** The parcels stay as they are but for their form; they are sealed once a key is at hand. */
async function fromVersion1(
	parcels: IDBPObjectStore<
		OutboxSchema,
		("parcels" | "taken")[],
		"parcels",
		"versionchange"
	>,
): Promise<void> {
	for (const {
		token,
		...former
	} of (await parcels.getAll()) as unknown as ParcelOfVersion1[]) {
		const { completedAt } = former.submission;
		await parcels.put({
			...former,
			path: pathOf({ token }, former.id),
			takenOn: completedAt.slice(0, 10),
			takenAt: Date.parse(completedAt),
			sealed: null,
		});
	}
}
