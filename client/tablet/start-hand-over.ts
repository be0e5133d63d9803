import { v4 } from "uuid";
import { type HandOver, tabletStore } from "../respond/shared/tablet-store.ts";

/**
 * Notes whom the tablet is for, and opens the questionnaire in place of this page. Throws where there is no room
 * for the note.
 */
export async function startHandOver(
	handOver: Omit<HandOver, "id">,
): Promise<void> {
	const store = await tabletStore();
	await store.put("handover", { id: v4(), ...handOver }, "now");
	location.replace(handOver.path);
}

/** Whether a stand's questionnaire was left in the middle: whoever is next may go on to it without staff. */
export async function standHandOver(): Promise<HandOver | undefined> {
	const store = await tabletStore().catch(() => undefined);
	const last = await store?.get("handover", "now");
	return last?.after === "next" ? last : undefined;
}

/** The tablet is with staff again. */
export async function endHandOver(): Promise<void> {
	await (await tabletStore()).delete("handover", "now");
}
