import type { Transaction } from "kysely";
import { tellAbout } from "../row-security.ts";
import type { Database } from "../tables.ts";
import { abilitiesOf, may } from "./policy.ts";
import {
	countContents,
	listMemberships,
	type Membership,
} from "./projects.queries.ts";
import type { Project } from "./projects.schemas.ts";

/** The project of the transaction as its member may see it. */
export async function describeProject(
	trx: Transaction<Database>,
	project: Membership,
): Promise<Project> {
	const { surveys, responses } = await countContents(trx, project.id);
	return {
		id: project.id,
		name: project.name,
		purpose: project.purpose,
		synthetic: project.synthetic,
		live: project.liveAt !== null,
		role: project.role,
		abilities: abilitiesOf(project.role),
		surveys,
		responses: may(project.role, "see collection") ? responses : null,
		createdAt: project.createdAt.toISOString(),
	};
}

/** Every project of the account, newest first; the database shows one at a time. */
export async function describeProjects(
	trx: Transaction<Database>,
	account: string,
): Promise<Project[]> {
	const described: Project[] = [];
	for (const project of await listMemberships(trx, account)) {
		await tellAbout(trx, { account, project: project.id });
		described.push(await describeProject(trx, project));
	}
	return described;
}
