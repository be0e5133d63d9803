import { noteFact, readFact } from "../respond/shared/tablet-store.ts";
import { type Device, participantsPath } from "./device.ts";

/** Caches of this tablet begin with this; the rest tells one filling from another. */
export const CACHE_PREFIX = "waymark-tablet-";

/** What came of filling the cache; `kept`: the tablet goes on with the one it has. */
export type Filling = "filled" | "kept" | "no-room";

type Progress = (done: number, all: number) => void;

/**
 * Fetches everything that the tablet needs without a network into a new cache, and only once all of it is
 * there makes that the one it starts from. So no respondent ever has half of an update, and whatever goes
 * wrong leaves the tablet as it was. Called on the staff screen alone, between respondents.
 */
export async function fillCache(
	device: Device,
	progress: Progress = () => {},
): Promise<Filling> {
	const former = await readFact("generation");
	const name = `${CACHE_PREFIX}${device.version}-${Date.now()}`;
	try {
		await fetchAll(await caches.open(name), device, progress);
		await noteFact("generation", name);
		await noteFact("version", device.version);
		await noteFact("filledAt", Date.now());
	} catch (error) {
		await caches.delete(name);
		return isOutOfRoom(error) ? "no-room" : "kept";
	}
	await deleteOthers([name, former]);
	return "filled";
}

async function fetchAll(
	cache: Cache,
	device: Device,
	progress: Progress,
): Promise<void> {
	const lists = device.surveys
		.filter(({ open, hasParticipants }) => open && hasParticipants)
		.map(({ link }) => participantsPath(link));
	const addresses = [...device.precache, ...lists];
	for (const [place, address] of addresses.entries()) {
		progress(place, addresses.length);
		await cache.put(address, await fetchOne(address));
	}
}

/** Built files never change under their names, so those that are here are taken over. */
async function fetchOne(address: string): Promise<Response> {
	if (address.startsWith("/assets/")) {
		const kept = await caches.match(address);
		if (kept) return kept;
	}
	const response = await fetch(address, { cache: "reload" });
	const isOurs = new URL(response.url).pathname === pathOf(address);
	// A captive portal leads elsewhere, or answers for everything.
	if (!response.ok || !isOurs) throw new Error(`${address} did not come.`);
	return response;
}

function pathOf(address: string): string {
	return new URL(address, location.origin).pathname;
}

/** The one before is kept too: a questionnaire may be open in another tab. */
async function deleteOthers(kept: readonly (string | undefined)[]) {
	for (const name of await caches.keys()) {
		if (name.startsWith(CACHE_PREFIX) && !kept.includes(name))
			await caches.delete(name);
	}
}

function isOutOfRoom(error: unknown): boolean {
	return error instanceof DOMException && error.name === "QuotaExceededError";
}
