import type { Transaction } from "kysely";
import { addAccount } from "../accounts/add-account.ts";
import type { Caller } from "../accounts/caller.queries.ts";
import { Problem } from "../problems.ts";
import { insertMember } from "../projects/members.queries.ts";
import type { Database } from "../tables.ts";
import {
	closeInvitation,
	type LockedInvitation,
} from "./invitations.queries.ts";

type Trx = Transaction<Database>;

/**
 * Makes the invited person's account and lets it into the project. Throws `already-exists` when there is an
 * account with the invitation's e-mail address.
 */
export async function joinAsNewcomer(
	trx: Trx,
	invitation: LockedInvitation,
	{ name, passwordHash }: { name: string; passwordHash: string },
): Promise<string> {
	const { email, organisationId, organisation } = invitation;
	const account = await addAccount(trx, {
		email,
		name,
		role: "member",
		passwordHash,
		organisation: { id: organisationId, name: organisation },
	});
	await join(trx, invitation, account.id);
	return account.id;
}

/**
 * Lets whoever is signed in into the project. Throws `not-invited` when the invitation is for another
 * address or organisation: a link that was forwarded opens nothing.
 */
export async function joinAsColleague(
	trx: Trx,
	invitation: LockedInvitation,
	caller: Caller,
): Promise<void> {
	const isInvited =
		caller.email.toLowerCase() === invitation.email.toLowerCase() &&
		caller.organisation.id === invitation.organisationId;
	if (!isInvited) {
		throw new Problem(
			"not-invited",
			"The invitation is for another person: sign in with the account that it was sent to, or ask for an invitation of your own.",
		);
	}
	await join(trx, invitation, caller.accountId);
}

async function join(
	trx: Trx,
	invitation: LockedInvitation,
	accountId: string,
): Promise<void> {
	const { projectId, role } = invitation;
	await closeInvitation(trx, invitation, accountId);
	if (await insertMember(trx, { projectId, accountId, role })) return;
	throw new Problem(
		"already-exists",
		"You are a member of the project already: open it from your list of projects.",
	);
}
