import type { Kysely, Transaction } from "kysely";
import { findProjectId } from "../collect/collect.queries.ts";
import { readLinkToken } from "../links/link-token.ts";
import { notFound, Problem } from "../problems.ts";
import { withProject } from "../row-security.ts";
import type { Database } from "../tables.ts";
import {
	type LockedInvitation,
	lockInvitation,
} from "./invitations.queries.ts";

/**
 * Does the work with the invitation that a token belongs to, which nobody else uses meanwhile. Throws
 * `not-found` for a token that is none, `invitation-closed` for one that was used, withdrawn or ran out.
 */
export async function withInvitation<T>(
	db: Kysely<Database>,
	token: string,
	work: (
		trx: Transaction<Database>,
		invitation: LockedInvitation,
	) => Promise<T>,
): Promise<T> {
	const read = readLinkToken(token);
	const projectId = read && (await findProjectId(db, read.locator));
	if (!read || !projectId) throw notFound();
	return await withProject(db, projectId, async (trx) => {
		const invitation = await lockInvitation(trx, projectId, read.secretHash);
		if (!invitation) throw notFound();
		if (!invitation.open) throw closed();
		return await work(trx, invitation);
	});
}

function closed(): Problem {
	return new Problem(
		"invitation-closed",
		"An invitation works once and for seven days. If you have used it, sign in; otherwise ask whoever invited you for a new one.",
	);
}
