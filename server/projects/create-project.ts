import type { Transaction } from "kysely";
import { v7 as newId } from "uuid";
import type { Caller } from "../accounts/caller.queries.ts";
import { Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import { newLocator } from "./locator.ts";
import { insertMember } from "./members.queries.ts";
import {
	hasProjectNamed,
	insertProject,
	lockProjectNames,
} from "./projects.queries.ts";
import type { NewProject } from "./projects.schemas.ts";

/**
 * Makes a project with the caller as its owner and returns its id. Throws
 * `name-taken` when the caller has a project of that name. Projects of which
 * the caller is no member do not count: the answer would tell that they exist.
 */
export async function createProject(
	trx: Transaction<Database>,
	{ accountId, organisation }: Caller,
	{ name, purpose = "" }: NewProject,
): Promise<string> {
	await lockProjectNames(trx, accountId);
	if (await hasProjectNamed(trx, accountId, name)) {
		throw new Problem(
			"name-taken",
			"You have a project of that name: open that one, or choose another name.",
		);
	}
	const id = newId();
	await insertProject(trx, {
		id,
		organisationId: organisation.id,
		locator: newLocator(),
		name,
		purpose,
		synthetic: false,
	});
	await insertMember(trx, { projectId: id, accountId, role: "owner" });
	return id;
}
