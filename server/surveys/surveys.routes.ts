import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { notFound } from "../problems.ts";
import { may } from "../projects/policy.ts";
import { inProject } from "../projects/project-access.ts";
import { ProjectParams, SurveyParams } from "../wire.schemas.ts";
import { createSurvey } from "./create-survey.ts";
import { describeSurvey } from "./describe-survey.ts";
import { inSurvey } from "./survey-access.ts";
import { findSurvey, listSurveys } from "./surveys.queries.ts";
import {
	NewSurvey,
	Survey,
	SurveyDetail,
	SurveyList,
} from "./surveys.schemas.ts";
import { countResponses } from "./waves.queries.ts";

const tags = ["surveys"];

export async function surveysRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/surveys",
		{
			schema: {
				tags,
				summary: "The project's surveys, newest first",
				params: ProjectParams,
				response: { 200: SurveyList },
			},
		},
		(request) =>
			inProject(request, "see surveys", async (trx, project) => {
				const responses = may(project.role, "see collection")
					? await countResponses(trx, project.id)
					: null;
				const surveys = await listSurveys(trx, project.id);
				return {
					surveys: surveys.map((survey) => describeSurvey(survey, responses)),
				};
			}),
	);

	app.post(
		"/projects/:project/surveys",
		{
			schema: {
				tags,
				summary: "Ask an instrument in a project, at one or more waves",
				params: ProjectParams,
				body: NewSurvey,
				response: { 201: Survey },
			},
		},
		async (request, reply) => {
			const { accountId } = signedIn(request);
			reply.code(201);
			return await inProject(
				request,
				"change surveys",
				async (trx, project) => {
					const id = await createSurvey(trx, project, accountId, request.body);
					const survey = await findSurvey(trx, project.id, id);
					if (!survey) throw notFound();
					await recordAudit(trx, {
						chain: project.id,
						actor: actorOf(request),
						action: "survey.create",
						subject: { kind: "survey", id },
						details: { linkage: survey.linkage },
					});
					return describeSurvey(survey, new Map());
				},
			);
		},
	);

	app.get(
		"/projects/:project/surveys/:survey",
		{
			schema: {
				tags,
				summary: "One survey, with the definition that it pins",
				params: SurveyParams,
				response: { 200: SurveyDetail },
			},
		},
		(request) =>
			inSurvey(request, "see surveys", async (trx, project, survey) => {
				const responses = may(project.role, "see collection")
					? await countResponses(trx, project.id, survey.id)
					: null;
				return {
					survey: describeSurvey(survey, responses),
					definition: survey.definition,
				};
			}),
	);
}
