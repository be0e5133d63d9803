import type { Transaction } from "kysely";
import { Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import { findColleague, insertMember } from "./members.queries.ts";
import type { ProjectAccess } from "./project-access.ts";
import type { Member, NewMember } from "./projects.schemas.ts";

/**
 * Lets an account of the project's organisation into the project. Throws
 * `invalid-body` for an e-mail address without one, `already-exists` for a member.
 */
export async function addMember(
	trx: Transaction<Database>,
	project: ProjectAccess,
	{ email, role }: NewMember,
): Promise<Member> {
	const account = await findColleague(trx, project.organisationId, email);
	if (!account) {
		const message =
			"Nobody in your organisation has an account with this email. Check how it is written, or ask whoever runs this installation to make the account first.";
		throw new Problem("invalid-body", message, {
			errors: [{ path: "/email", message }],
		});
	}
	const member = { projectId: project.id, accountId: account.account, role };
	if (await insertMember(trx, member)) return { ...account, role };
	throw new Problem(
		"already-exists",
		"This person is a member of the project already.",
	);
}
