import { forgetFact, readFact } from "../respond/shared/tablet-store.ts";
import { CACHE_PREFIX } from "./fill-cache.ts";

const WORKER = "/tablet-worker.js";

/**
 * Readies the tablet to start without a network, where its browser promises to keep what it stores. Where
 * not, it takes away what was readied: a tablet that may forget must not take answers that it cannot send.
 *
 * @param isOnline whether the server was just reached
 * @returns whether the tablet may work without a network
 */
export async function prepareOffline(isOnline: boolean): Promise<boolean> {
	const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
	if (!workers || !(await askToKeep())) {
		const isReady = (await readFact("generation")) !== undefined;
		// Without a network it would leave a tablet that cannot start at all.
		if (!isOnline) return isReady;
		await giveUpOffline();
		return false;
	}
	const registration = await workers
		.register(WORKER, { scope: "/tablet" })
		.catch(() => workers.getRegistration("/tablet"));
	if (registration?.waiting) await takeOver(registration.waiting);
	return registration !== undefined;
}

/** How long the page keeps still before, and how long it waits at most, in milliseconds. */
const QUIET = 1_000;
const LONGEST = 10_000;

/**
 * Lets a newer worker begin, and waits until it has: the former one ends what it does first, and whatever is
 * asked of it in between is answered late.
 */
async function takeOver(worker: ServiceWorker): Promise<void> {
	await later(QUIET);
	const begun = new Promise<void>((resolve) => {
		worker.addEventListener("statechange", () => {
			if (worker.state === "activated") resolve();
		});
	});
	worker.postMessage("take-over");
	await Promise.race([begun, later(LONGEST)]);
}

const later = (milliseconds: number) =>
	new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Browsers grant this to what is on the home screen or in use for long; some ask the user. */
async function askToKeep(): Promise<boolean> {
	const storage: StorageManager | undefined = navigator.storage;
	if (!storage?.persist) return false;
	return (await storage.persisted()) || (await storage.persist());
}

/** Everything but the outbox. */
export async function giveUpOffline(): Promise<void> {
	await forgetFact("generation");
	const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
	const registration = await workers?.getRegistration("/tablet");
	await registration?.unregister();
	for (const name of (await globalThis.caches?.keys()) ?? [])
		if (name.startsWith(CACHE_PREFIX)) await caches.delete(name);
}
