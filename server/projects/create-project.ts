import type { Transaction } from "kysely";
import { v7 as newId } from "uuid";
import type { Caller } from "../accounts/caller.queries.ts";
import { Problem } from "../problems.ts";
import { tellAbout } from "../row-security.ts";
import type { Database } from "../tables.ts";
import { newLocator } from "./locator.ts";
import { insertMember } from "./members.queries.ts";
import {
	findMembership,
	hasProjectNamed,
	insertProject,
	lockProjectNames,
	type Membership,
} from "./projects.queries.ts";
import type { NewProject } from "./projects.schemas.ts";

/**
 * Makes a project with the caller as its owner; the transaction is about it from then on. Throws
 * `name-taken` when the caller has a project of that name. Projects of which
 * the caller is no member do not count: the answer would tell that they exist.
 */
export async function createProject(
	trx: Transaction<Database>,
	{ accountId, organisation }: Caller,
	{ name, purpose = "" }: NewProject,
): Promise<Membership> {
	await lockProjectNames(trx, accountId);
	if (await hasProjectNamed(trx, accountId, name)) {
		throw new Problem(
			"name-taken",
			"You have a project of that name: open that one, or choose another name.",
		);
	}
	const id = newId();
	await tellAbout(trx, { account: accountId, project: id });
	await insertProject(trx, {
		id,
		organisationId: organisation.id,
		locator: newLocator(),
		name,
		purpose,
		synthetic: false,
	});
	await insertMember(trx, { projectId: id, accountId, role: "owner" });
	const membership = await findMembership(trx, accountId, id);
	if (membership) return membership;
	throw new Error("The project was made, and its owner does not see it.");
}
