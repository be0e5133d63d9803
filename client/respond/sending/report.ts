import type { Outbox, Taken } from "./outbox.ts";

/** What a tablet tells the team of its outbox: counts and times alone. */
export interface OutboxReport {
	/** How many responses the server does not have yet, those that it refused included. */
	waiting: number;
	/** When the oldest of them was finished, in ISO 8601; null where there is none. */
	oldestWaiting: string | null;
	/** How many were finished on each of the last days. */
	taken: Taken[];
}

export async function reportOf(outbox: Outbox): Promise<OutboxReport> {
	const [parcels, taken] = await Promise.all([outbox.all(), outbox.taken()]);
	const [oldest] = parcels;
	return {
		waiting: parcels.length,
		oldestWaiting: oldest ? new Date(oldest.takenAt).toISOString() : null,
		taken,
	};
}
