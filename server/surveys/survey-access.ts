import type { Kysely } from "kysely";
import type { Caller } from "../accounts/caller.queries.ts";
import { notFound } from "../problems.ts";
import { requireProject } from "../projects/project-access.ts";
import type { Database } from "../tables.ts";
import { findSurvey } from "./surveys.queries.ts";

/** A survey and its project, for a member. Throws not-found for everybody else. */
export async function requireSurvey(
	db: Kysely<Database>,
	caller: Caller,
	ids: { project: string; survey: string },
) {
	const project = await requireProject(db, caller, ids.project);
	const survey = await findSurvey(db, project.id, ids.survey);
	if (!survey) throw notFound();
	return { project, survey };
}
