import type { Outbox, Parcel } from "./outbox.ts";
import { type Delivery, send } from "./send.ts";
import type { Standings } from "./standings.ts";

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Takes finished responses to the server: at once, when the connection or the respondent returns, and on
 * a timer whose waits double. Each is in the outbox before anything is sent, and leaves it once the server
 * has it. What the server refuses for good stays there, marked, so that nobody loses it.
 */
export class Courier {
	readonly outbox: Outbox;
	readonly standings: Standings;
	readonly #unsaved = new Set<string>();
	#round = Promise.resolve();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#wait = FIRST_WAIT_MS;

	constructor(outbox: Outbox, standings: Standings) {
		this.outbox = outbox;
		this.standings = standings;
		window.addEventListener("online", () => this.hurry());
		window.addEventListener("pageshow", () => this.hurry());
		document.addEventListener("visibilitychange", () => {
			if (document.visibilityState === "visible") this.hurry();
		});
	}

	/** Keeps the response on the device, then sends it. Returns whether it would survive a reload by now. */
	async take(parcel: Parcel): Promise<boolean> {
		this.standings.set(parcel.id, { is: "sending" });
		const isSaved = await this.outbox.put(parcel);
		if (!isSaved) this.#unsaved.add(parcel.id);
		this.hurry();
		return isSaved;
	}

	/** Tries now, and starts the waits afresh. */
	hurry(): void {
		this.#wait = FIRST_WAIT_MS;
		this.#startRound();
	}

	/** One round after the other; a response that is taken during one goes with the next. */
	#startRound(): void {
		clearTimeout(this.#timer);
		this.#round = this.#round
			.then(() => this.#deliverAll())
			.catch(() => this.#tryAgainIn(this.#wait));
	}

	async #deliverAll(): Promise<void> {
		const parcels = (await this.outbox.all()).filter((each) => !each.refusal);
		const waits: number[] = [];
		for (const parcel of parcels) {
			const delivery = await send(parcel);
			await this.#settle(parcel, delivery);
			if (delivery.is === "later") waits.push(delivery.after ?? 0);
		}
		if (waits.length > 0) this.#tryAgainIn(Math.max(this.#wait, ...waits));
	}

	async #settle(parcel: Parcel, delivery: Delivery): Promise<void> {
		if (delivery.is === "sent") await this.outbox.remove(parcel.id);
		if (delivery.is === "refused") {
			await this.outbox.put({ ...parcel, refusal: delivery.refusal });
		}
		const isSaved = !this.#unsaved.has(parcel.id);
		this.standings.set(
			parcel.id,
			delivery.is === "later" ? { is: "waiting", isSaved } : delivery,
		);
	}

	/** Up to a quarter longer, by chance, so that a ward's tablets do not all knock at one moment. */
	#tryAgainIn(milliseconds: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(
			() => this.#startRound(),
			milliseconds * (1 + Math.random() / 4),
		);
		this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT_MS);
	}
}
