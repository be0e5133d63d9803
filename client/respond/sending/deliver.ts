import { announce } from "./news.ts";
import type { Outbox } from "./outbox.ts";
import type { Parcel } from "./parcel.ts";
import { type Delivery, send } from "./send.ts";

/** The name of the background sync that a service worker answers with `deliverAll`. */
export const syncTag = "waymark-outbox";

const LOCK = "waymark-outbox";

/** What a round left. */
export interface Round {
	/** How many responses wait for another try. */
	waiting: number;
	/** How many milliseconds the server asked to wait; 0 where it did not. */
	after: number;
}

/**
 * Sends every response of the outbox that was not refused, the oldest first, and tells every page of this
 * device what became of it. Of several tabs and the service worker one does so at a time; where the
 * browser has no locks, the server keeps one response for each id. Where nothing gets through, the rest is
 * left for another round.
 */
export async function deliverAll(outbox: Outbox): Promise<Round> {
	const locks: LockManager | undefined = navigator.locks;
	if (!locks) return await round(outbox);
	return await locks.request(LOCK, () => round(outbox));
}

async function round(outbox: Outbox): Promise<Round> {
	const parcels = (await outbox.all()).filter(({ refusal }) => !refusal);
	const left: Round = { waiting: 0, after: 0 };
	let isOver = false;
	for (const parcel of parcels) {
		const delivery: Delivery = isOver ? { is: "later" } : await send(parcel);
		await settle(outbox, parcel, delivery);
		announce({ id: parcel.id, delivery });
		if (delivery.is !== "later") continue;
		left.waiting += 1;
		left.after = Math.max(left.after, delivery.after ?? 0);
		isOver ||= !delivery.alone;
	}
	return left;
}

async function settle(
	outbox: Outbox,
	parcel: Parcel,
	delivery: Delivery,
): Promise<void> {
	if (delivery.is === "sent") await outbox.remove(parcel.id);
	if (delivery.is === "refused") {
		await outbox.replace({ ...parcel, refusal: delivery.refusal });
	}
}
