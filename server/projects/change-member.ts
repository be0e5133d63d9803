import type { Transaction } from "kysely";
import { notFound, Problem } from "../problems.ts";
import type { Database, Role } from "../tables.ts";
import {
	deleteMember,
	lockOwners,
	type MemberKey,
	updateMember,
} from "./members.queries.ts";

type Trx = Transaction<Database>;

/** Gives a member another role, from the next request on. Throws `not-found`, or `last-owner`. */
export async function changeRole(
	trx: Trx,
	member: MemberKey,
	role: Role,
): Promise<void> {
	if (role !== "owner") await refuseLastOwner(trx, member);
	if (!(await updateMember(trx, member, role))) throw notFound();
}

/** Takes a member out of the project, from the next request on. Throws `not-found`, or `last-owner`. */
export async function removeMember(trx: Trx, member: MemberKey): Promise<void> {
	await refuseLastOwner(trx, member);
	if (!(await deleteMember(trx, member))) throw notFound();
}

/** Without an owner nobody could let anybody in again. */
async function refuseLastOwner(
	trx: Trx,
	{ projectId, accountId }: MemberKey,
): Promise<void> {
	const owners = await lockOwners(trx, projectId);
	if (!owners.includes(accountId) || owners.length > 1) return;
	throw new Problem(
		"last-owner",
		"This is the project's only owner. Make somebody else an owner first.",
	);
}
