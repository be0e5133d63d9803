import { useSyncExternalStore } from "react";
import type { Parcel, Refusal } from "./parcel.ts";

/** How far a finished response has come. */
export type Standing =
	| { is: "sending" }
	/** `isSaved`: whether it survives a reload of the page. */
	| { is: "waiting"; isSaved: boolean }
	/** The code is known only where the receipt came to this page. */
	| { is: "sent"; withdrawalCode?: string }
	| { is: "refused"; refusal: Refusal };

const SENT: Standing = { is: "sent" };
const SENDING: Standing = { is: "sending" };

/** The standing of each response that this page knows of, by its id. */
export class Standings {
	readonly #byId = new Map<string, Standing>();
	readonly #listeners = new Set<() => void>();

	/** Takes up what a reload left in the outbox. A response that is not there any more was sent. */
	constructor(parcels: readonly Parcel[]) {
		for (const { id, refusal } of parcels) {
			this.#byId.set(id, refusal ? { is: "refused", refusal } : SENDING);
		}
	}

	get(id: string): Standing {
		return this.#byId.get(id) ?? SENT;
	}

	/** Whether this page has to do with it. */
	has(id: string): boolean {
		return this.#byId.has(id);
	}

	set(id: string, standing: Standing): void {
		this.#byId.set(id, standing);
		for (const listener of this.#listeners) listener();
	}

	subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};
}

export function useStanding(standings: Standings, id: string): Standing {
	return useSyncExternalStore(standings.subscribe, () => standings.get(id));
}
