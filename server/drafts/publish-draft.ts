import type { Transaction } from "kysely";
import type { Fault } from "#instruments/fault.ts";
import type { Caller } from "../accounts/caller.queries.ts";
import {
	type FoundInstrument,
	findInstrument,
} from "../instruments/find-instrument.ts";
import { notFound, Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import { listContributors } from "./contributors.queries.ts";
import { publishingWithout } from "./describe-draft.ts";
import {
	holdVersion,
	publishVersion,
	type VersionKey,
	type VersionRow,
} from "./drafts.queries.ts";
import { publishingFaults } from "./publishing-faults.ts";
import { findLastReview } from "./reviews.queries.ts";

type Trx = Transaction<Database>;

/**
 * Publishes a draft, for good; does nothing to what is published. Its examples are run first. Of two who
 * publish at once, one does, and both get what was published.
 *
 * @param withoutReview why nobody else reads it first; counts where the organisation allows it
 * @throws Problem not-found, invalid-definition with every fault, review-needed
 */
export async function publishDraft(
	trx: Trx,
	key: VersionKey,
	{ accountId }: Caller,
	withoutReview: string | undefined,
): Promise<{ published: FoundInstrument; isNew: boolean }> {
	const draft = await holdVersion(trx, key);
	const isNew = draft !== undefined && draft.publishedAt === null;
	if (isNew) {
		refuse(await publishingFaults(trx, key.organisationId, draft));
		await publishVersion(trx, key, {
			accountId,
			withoutReview: await reasonWithout(trx, key, draft, withoutReview),
		});
	}
	const { organisationId, id, version } = key;
	const published = await findInstrument(trx, organisationId, id, version);
	if (!published) throw notFound();
	return { published, isNew };
}

function refuse(errors: readonly Fault[]): void {
	if (errors.length === 0) return;
	throw new Problem(
		"invalid-definition",
		"It was not published. Correct what is listed under errors, and publish again.",
		{ errors },
	);
}

/** Null where somebody else has approved the draft as it is. Throws `review-needed`. */
async function reasonWithout(
	trx: Trx,
	key: VersionKey,
	{ revision, changedById }: VersionRow,
	reason: string | undefined,
): Promise<string | null> {
	const review = await findLastReview(trx, key);
	if (
		review?.revision === revision &&
		review.verdict === "approved" &&
		review.reviewerId !== changedById
	)
		return null;
	const needs = await publishingWithout(trx, key);
	if (needs === "free") return await nobodyLeft(trx, key);
	if (needs === "review-or-reason" && reason !== undefined) return reason;
	throw reviewNeeded(needs === "review");
}

async function nobodyLeft(trx: Trx, key: VersionKey): Promise<string> {
	const { length } = await listContributors(trx, key);
	return length === 1
		? "Nobody else had an account, so nobody else has read it."
		: "Everybody who had an account had worked on it, so nobody else has read it.";
}

function reviewNeeded(always: boolean): Problem {
	return new Problem(
		"review-needed",
		always
			? "Your organisation has every version read by a second person before it is published. Ask for a review; whoever approves it must be somebody who has not worked on it."
			: "Nobody else has read it as it is now. Ask for a review, or publish it with the reason why nobody reads it first (withoutReview); the reason is kept and shown.",
	);
}
