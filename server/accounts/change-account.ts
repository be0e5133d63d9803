import type { Transaction } from "kysely";
import { notFound, Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import { lockOwners, updateAccount } from "./organisation.queries.ts";
import type { AccountChange } from "./organisation.schemas.ts";
import { endSessions } from "./sessions.queries.ts";

/**
 * Gives an account of the organisation another role, or keeps it out: its sessions end at once. Throws
 * `not-found`, or `last-organisation-owner`.
 */
export async function changeAccount(
	trx: Transaction<Database>,
	at: { organisationId: string; accountId: string },
	change: AccountChange,
): Promise<void> {
	if (change.role === "member" || change.disabled === true) {
		const owners = await lockOwners(trx, at.organisationId);
		if (owners.length === 1 && owners[0] === at.accountId) {
			throw new Problem(
				"last-organisation-owner",
				"This is the organisation's only owner. Make somebody else an owner first.",
			);
		}
	}
	if (!(await updateAccount(trx, at, change))) throw notFound();
	if (change.disabled === true)
		await endSessions(trx, at.accountId, { allBut: null });
}
