import type { Transaction } from "kysely";
import { v7 as newId } from "uuid";
import { newLinkToken } from "../links/link-token.ts";
import type { ProjectAccess } from "../projects/project-access.ts";
import type { Database } from "../tables.ts";
import { insertInvitation } from "./invitations.queries.ts";
import type { NewInvitation } from "./invitations.schemas.ts";

const daysToUse = 7;

/** Makes an invitation for one person; its token is never known again. */
export async function invite(
	trx: Transaction<Database>,
	project: ProjectAccess,
	invitedBy: string,
	{ email, role }: NewInvitation,
): Promise<{ id: string; token: string; expires: string }> {
	const { token, secretHash } = newLinkToken(project.locator);
	const id = newId();
	const expires = new Date(Date.now() + daysToUse * 24 * 60 * 60 * 1000);
	await insertInvitation(trx, {
		projectId: project.id,
		id,
		email,
		role,
		secretHash,
		invitedBy,
		expires,
	});
	return { id, token, expires: expires.toISOString() };
}
