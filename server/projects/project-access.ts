import type { FastifyRequest } from "fastify";
import type { Transaction } from "kysely";
import { signedIn } from "../accounts/signed-in.ts";
import { notFound, Problem } from "../problems.ts";
import { tellAbout, transactionAbout } from "../row-security.ts";
import type { Database, Role } from "../tables.ts";
import { may, type Permission } from "./policy.ts";
import {
	findMembership,
	holdRole,
	type Membership,
} from "./projects.queries.ts";

/** A project that the caller may work in, and as what. */
export type ProjectAccess = Membership;

/**
 * The one gate to everything in a project: does the work in a transaction that sees this project alone, if
 * the caller is a member whose role may do it. Throws `not-signed-in`; `not-found` for whoever may not know
 * that it exists; `not-allowed` for changing what one may only see. Whoever changes something holds their
 * role until the end, so that nothing more is done with it once it was taken away.
 */
export async function inProject<T>(
	request: FastifyRequest<{ Params: { project: string } }>,
	permission: Permission,
	work: (trx: Transaction<Database>, project: ProjectAccess) => Promise<T>,
): Promise<T> {
	const { accountId: account } = signedIn(request);
	const { project } = request.params;
	const { db } = request.server;
	return await transactionAbout(db, { account }, async (trx) => {
		// Asked before the project is chosen, when the database shows the caller's own memberships alone.
		const access = await findMembership(trx, account, project);
		if (!access) throw notFound();
		refuseUnless(access.role, permission);
		await tellAbout(trx, { account, project: access.id });
		if (permission.startsWith("change")) {
			refuseUnless(await holdRole(trx, account, access.id), permission);
		}
		return await work(trx, access);
	});
}

function refuseUnless(role: Role | undefined, permission: Permission): void {
	if (role === undefined) throw notFound();
	if (may(role, permission)) return;
	const sight = permission.replace("change", "see") as Permission;
	if (!may(role, sight)) throw notFound();
	throw new Problem(
		"not-allowed",
		`You are a ${role} of this project, and that role may not change this. Ask an owner of the project to do it, or to change your role.`,
	);
}
