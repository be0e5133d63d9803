import type { Transaction } from "kysely";
import type { Database } from "../tables.ts";

/** What the project says of itself on a form; null where it has said nothing yet. */
export async function findAbout(trx: Transaction<Database>, projectId: string) {
	return await trx
		.selectFrom("project")
		.innerJoin("organisation", "organisation.id", "project.organisation_id")
		.leftJoin("governance", "governance.project_id", "project.id")
		.where("project.id", "=", projectId)
		.select([
			"organisation.name as organisation",
			"project.name as project",
			"project.synthetic",
			"governance.purpose",
			"governance.controller",
			"governance.contact",
			"governance.reading",
			"governance.signpost",
			"governance.reads_answers as readsAnswers",
		])
		.executeTakeFirstOrThrow();
}
