import type { FastifyRequest } from "fastify";
import type { Transaction } from "kysely";
import { notFound } from "../problems.ts";
import type { Permission } from "../projects/policy.ts";
import { inProject, type ProjectAccess } from "../projects/project-access.ts";
import type { Database } from "../tables.ts";
import { measured } from "./measured.ts";
import { findSurvey, type SurveyRow } from "./surveys.queries.ts";

/** Permissions whose work is on what was measured, where a pilot wave is no wave. */
const figures: readonly string[] = [
	"summaries",
	"themes",
	"reports",
	"outside",
];

function givesFigures(permission: Permission): boolean {
	return figures.includes(permission.split(" ")[1] ?? "");
}

/** Does the work on a survey of a project, as `inProject` does. Throws `not-found` for another project's survey. */
export async function inSurvey<T>(
	request: FastifyRequest<{ Params: { project: string; survey: string } }>,
	permission: Permission,
	work: (
		trx: Transaction<Database>,
		project: ProjectAccess,
		survey: SurveyRow,
	) => Promise<T>,
): Promise<T> {
	return await inProject(request, permission, async (trx, project) => {
		const survey = await findSurvey(trx, project.id, request.params.survey);
		if (!survey) throw notFound();
		const asked = givesFigures(permission) ? measured(survey) : survey;
		return await work(trx, project, asked);
	});
}
