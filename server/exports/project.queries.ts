import type { Kysely } from "kysely";
import type { ProjectAccess } from "../projects/project-access.ts";
import type { Database } from "../tables.ts";

/** The transaction's project as somebody sees it who may see everything in it: the person at the command line. */
export async function findProjectAsOwner(
	db: Kysely<Database>,
	id: string,
): Promise<ProjectAccess | undefined> {
	const project = await db
		.selectFrom("project")
		.where("id", "=", id)
		.select([
			"id",
			"name",
			"purpose",
			"organisation_id as organisationId",
			"locator",
			"synthetic",
			"threshold",
			"live_at as liveAt",
			"created_at as createdAt",
		])
		.executeTakeFirst();
	return project && { ...project, role: "owner" };
}
