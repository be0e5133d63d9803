import type { Collection } from "../../../server/collect/collect.schemas.ts";
import { fetchCollection } from "../fetch-collection.ts";
import { loadRenderers } from "../questions/register-renderers.ts";
import { type Draft, memoryOnly, SealedDraft } from "./draft.ts";
import { Journey } from "./journey.ts";
import { currentStep } from "./steps.ts";

/**
 * The journey that this link leads to, with the answers that a reload left in this tab.
 *
 * @param isHandedOver whether staff handed this device over, whatever the link
 * @param carried the answers that the respondent brought from a tablet
 * @throws when the connection or the server fails
 */
export async function openJourney(
	token: string,
	language: string,
	isHandedOver = false,
	carried?: Draft,
): Promise<Journey> {
	const collection = await fetchCollection();
	await loadRenderers(collection.definition.items);
	const { kind, version } = collection;
	// Each version has a draft of its own: it asks other questions.
	const isShared = isHandedOver || kind === "kiosk";
	const drafts = isShared
		? memoryOnly
		: new SealedDraft(token + (version ?? ""));
	if (carried) drafts.save(carried);
	const kept = carried ?? (await drafts.load());
	const spokenNow = spoken(collection, language, kept);
	const journey = new Journey(collection, spokenNow, drafts, kept, isShared);
	if (collection.wave.pilot) void noteTimes(journey);
	return journey;
}

/** Fetched in a pilot alone, and never waited for: a question without times is better than none. */
async function noteTimes(journey: Journey): Promise<void> {
	const found = await import("./note-times.ts").catch(() => undefined);
	found?.noteTimesOf(journey, currentStep);
}

/** A reload in the middle goes on in the language that was switched to there. */
function spoken(
	{ languages }: Collection,
	language: string,
	kept: Draft | undefined,
): string {
	const isUnderWay = currentStep().at !== "start";
	const last = languages.find((each) => each === kept?.language);
	return isUnderWay && last !== undefined ? last : language;
}
