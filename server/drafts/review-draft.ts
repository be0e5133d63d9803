import type { Transaction } from "kysely";
import { Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import { listContributors } from "./contributors.queries.ts";
import type { VersionKey } from "./drafts.queries.ts";
import type { ReviewVerdict } from "./drafts.schemas.ts";
import { holdDraft } from "./open-draft.ts";
import { askForReview, giveVerdict } from "./reviews.queries.ts";
import { editedElsewhere } from "./save-draft.ts";

type Trx = Transaction<Database>;

/** Asks for the draft, as it is now, to be read. Throws as `holdDraft` does. */
export async function askToRead(
	trx: Trx,
	key: VersionKey,
	ask: { askedBy: string; note: string | null },
): Promise<void> {
	const { revision } = await holdDraft(trx, key);
	await askForReview(trx, key, { ...ask, revision });
}

/**
 * Keeps what a second person found.
 *
 * @throws Problem not-allowed to whoever worked on it, edited-elsewhere where it was changed since they read
 *   it, and review-needed where nobody has asked; besides as `holdDraft` does
 */
export async function reviewDraft(
	trx: Trx,
	key: VersionKey,
	{ revision, verdict, note }: ReviewVerdict,
	reviewedBy: string,
): Promise<void> {
	const draft = await holdDraft(trx, key);
	const contributors = await listContributors(trx, key);
	if (contributors.some(({ id }) => id === reviewedBy)) throw ownWork();
	if (draft.revision !== revision) throw editedElsewhere(draft);
	const answer = note ?? null;
	const given = { revision, verdict, reviewedBy, answer };
	if (!(await giveVerdict(trx, key, given))) throw notAsked();
}

function ownWork(): Problem {
	return new Problem(
		"not-allowed",
		"You have worked on this draft, so somebody else has to read it.",
	);
}

function notAsked(): Problem {
	return new Problem(
		"review-needed",
		"Nobody has asked for this draft to be read as it is now. Ask for the review first.",
	);
}
