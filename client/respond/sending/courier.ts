import type { SealTo } from "../../../server/sealing/sealing.schemas.ts";
import { deliverAll, type Round, syncTag } from "./deliver.ts";
import { type News, onNews } from "./news.ts";
import type { Outbox } from "./outbox.ts";
import { type Parcel, sealParcel, type WayIn } from "./parcel.ts";
import type { Standings } from "./standings.ts";

const FIRST_WAIT_MS = 2_000;
/** So that everything has gone within a minute of the network's return, although no event tells of it. */
const LONGEST_WAIT_MS = 45_000;
/** Nobody looks longer at "sending": the response is safe, and may be behind others. */
const SENDING_MS = 8_000;

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
		onNews((news) => this.#note(news));
		window.addEventListener("online", () => this.hurry());
		window.addEventListener("pageshow", () => this.hurry());
		document.addEventListener("visibilitychange", () => {
			if (document.visibilityState === "visible") this.hurry();
		});
	}

	/**
	 * Seals the response, keeps it on the device, then sends it. Returns whether it would survive a reload by
	 * now.
	 */
	async take(parcel: Parcel, way: WayIn, sealTo: SealTo): Promise<boolean> {
		const { id } = parcel;
		this.standings.set(id, { is: "sending" });
		const sealed = await sealParcel(parcel, way, sealTo);
		const isSaved = await this.outbox.put(sealed);
		if (!isSaved) this.#unsaved.add(id);
		setTimeout(() => this.#stopLooking(id), SENDING_MS);
		this.hurry();
		if (isSaved) askForHelp();
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
			.then(() => deliverAll(this.outbox))
			.then((left) => this.#rest(left))
			.catch(() => this.#tryAgainIn(this.#wait));
	}

	#rest({ waiting, after }: Round): void {
		if (waiting > 0) this.#tryAgainIn(Math.max(this.#wait, after));
	}

	/** News of a response that this page does not know is another page's. */
	#note({ id, delivery }: News): void {
		if (!this.standings.has(id)) return;
		this.standings.set(
			id,
			delivery.is === "later" ? this.#waiting(id) : delivery,
		);
	}

	#stopLooking(id: string): void {
		const { is } = this.standings.get(id);
		if (is === "sending") this.standings.set(id, this.#waiting(id));
	}

	#waiting(id: string) {
		return { is: "waiting", isSaved: !this.#unsaved.has(id) } as const;
	}

	/** Up to a quarter sooner, by chance, so that a ward's tablets do not all knock at one moment. */
	#tryAgainIn(milliseconds: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(
			() => this.#startRound(),
			milliseconds * (1 - Math.random() / 4),
		);
		this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT_MS);
	}
}

/** Asks the browser to keep the outbox when room runs out, and to send it once this page is closed. */
function askForHelp(): void {
	const storage: StorageManager | undefined = navigator.storage;
	storage?.persist?.().catch(() => {});
	const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
	workers
		?.getRegistration()
		.then((registration) => syncOf(registration)?.register(syncTag))
		.catch(() => {});
}

/** Background sync is not in every browser, nor in TypeScript's library. */
function syncOf(registration: ServiceWorkerRegistration | undefined) {
	return (
		registration as
			| { sync?: { register(tag: string): Promise<void> } }
			| undefined
	)?.sync;
}
