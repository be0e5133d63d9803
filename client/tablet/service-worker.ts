/**
 * Lets the tablet start and ask without a network. It answers from the cache that the staff screen filled
 * and made current, and knows of versions nothing more than that cache's name, so an older worker serves a
 * newer app as well.
 */
import { deliverAll, syncTag } from "../respond/sending/deliver.ts";
import { openOutbox } from "../respond/sending/outbox.ts";
import { readFact } from "../respond/shared/tablet-store.ts";
import { isKept } from "./is-kept.ts";
import { partOf } from "./part-of.ts";
import { sendReport } from "./send-report.ts";

interface ExtendableEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
	readonly request: Request;
	respondWith(response: Promise<Response>): void;
}
interface SyncEvent extends ExtendableEvent {
	readonly tag: string;
}
interface Worker {
	readonly location: Location;
	readonly clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	addEventListener(
		name: "activate",
		hear: (event: ExtendableEvent) => void,
	): void;
	addEventListener(name: "fetch", hear: (event: FetchEvent) => void): void;
	addEventListener(name: "message", hear: (event: MessageEvent) => void): void;
	addEventListener(name: "sync", hear: (event: SyncEvent) => void): void;
}
// TypeScript's libraries for pages and for workers exclude one another.
const worker = globalThis as unknown as Worker;

worker.addEventListener("activate", (event) => {
	event.waitUntil(worker.clients.claim());
});

/** Said by the staff screen alone: a worker never takes over while somebody answers. */
worker.addEventListener("message", ({ data }) => {
	if (data === "take-over") void worker.skipWaiting();
});

worker.addEventListener("fetch", (event) => {
	const { request } = event;
	if (isKept(request, worker.location.origin)) {
		event.respondWith(keptOrFetched(request));
	}
});

worker.addEventListener("sync", (event) => {
	if (event.tag === syncTag) event.waitUntil(deliver());
});

async function keptOrFetched(request: Request): Promise<Response> {
	const kept = await fromCache(request);
	if (kept) return await partOf(kept, request.headers.get("range"));
	if (request.mode !== "navigate") return await fetch(request);
	return await fetch(request).catch(() => Response.redirect("/tablet"));
}

async function fromCache(request: Request): Promise<Response | undefined> {
	const generation = await readFact("generation");
	if (generation === undefined) return undefined;
	const ignoreSearch = new URL(request.url).pathname === "/tablet";
	const cache = await caches.open(generation);
	const kept = await cache.match(request.url, { ignoreSearch });
	// A page that was opened before an update finds its files in the cache of then.
	return kept ?? (await caches.match(request.url));
}

/** The browser tries again later when something is left. */
async function deliver(): Promise<void> {
	const outbox = await openOutbox();
	const { waiting } = await deliverAll(outbox);
	await sendReport(outbox);
	if (waiting > 0) throw new Error("Responses are waiting.");
}
