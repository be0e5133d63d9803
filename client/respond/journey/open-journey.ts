import { fetchCollection } from "../fetch-collection.ts";
import { memoryOnly, sessionDrafts } from "./draft.ts";
import { Journey } from "./journey.ts";

/**
 * The journey that this link leads to, with the answers that a reload left in this tab.
 *
 * @throws when the connection or the server fails
 */
export async function openJourney(
	token: string,
	language: string,
): Promise<Journey> {
	const collection = await fetchCollection(token);
	const drafts =
		collection.kind === "kiosk" ? memoryOnly : sessionDrafts(token);
	return new Journey(collection, language, drafts);
}
