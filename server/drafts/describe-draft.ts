import type { Kysely } from "kysely";
import { stateOf } from "../instruments/find-instrument.ts";
import type { Database } from "../tables.ts";
import { listContributors } from "./contributors.queries.ts";
import type { VersionKey } from "./drafts.queries.ts";
import type { Draft, Review } from "./drafts.schemas.ts";
import { openDraft } from "./open-draft.ts";
import {
	findLastReview,
	findReviewRule,
	type ReviewRow,
} from "./reviews.queries.ts";

/** A draft with what is asked of it next, for this account. Throws as `openDraft` does. */
export async function describeDraft(
	db: Kysely<Database>,
	key: VersionKey,
	accountId: string,
): Promise<Draft> {
	const row = await openDraft(db, key);
	const last = await findLastReview(db, key);
	const contributors = await listContributors(db, key);
	const current = last?.revision === row.revision ? last : undefined;
	const state = stateOf({
		publishedAt: null,
		withdrawnAt: null,
		reviewAskedAt: current?.askedAt ?? null,
		verdict: current?.verdict ?? null,
	});
	return {
		content: { ...(row.working ?? row.definition) },
		revision: row.revision,
		changedBy: row.changedBy,
		changedAt: row.changedAt.toISOString(),
		state: state as Draft["state"],
		review: last ? describeReview(last) : null,
		contributors: contributors.map(({ name }) => name),
		mayReview: !contributors.some(({ id }) => id === accountId),
		publishing:
			state === "approved" ? "free" : await publishingWithout(db, key),
	};
}

/** What publishing a version needs that nobody has read who has not worked on it. */
export async function publishingWithout(
	db: Kysely<Database>,
	key: VersionKey,
): Promise<Draft["publishing"]> {
	const { rule, othersCanRead } = await findReviewRule(db, key);
	if (!othersCanRead) return "free";
	return rule === "required" ? "review" : "review-or-reason";
}

function describeReview({ reviewerId: _, ...review }: ReviewRow): Review {
	return {
		...review,
		askedAt: review.askedAt.toISOString(),
		at: review.at?.toISOString() ?? null,
	};
}
