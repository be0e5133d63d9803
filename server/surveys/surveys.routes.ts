import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { notFound } from "../problems.ts";
import { requireProject } from "../projects/project-access.ts";
import { ProjectParams, SurveyParams } from "../wire.schemas.ts";
import { createSurvey } from "./create-survey.ts";
import { describeSurvey } from "./describe-survey.ts";
import { requireSurvey } from "./survey-access.ts";
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
		async (request) => {
			const { project } = request.params;
			const { id } = await requireProject(app.db, signedIn(request), project);
			const responses = await countResponses(app.db, id);
			const surveys = await listSurveys(app.db, id);
			return {
				surveys: surveys.map((survey) => describeSurvey(survey, responses)),
			};
		},
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
			const caller = signedIn(request);
			const { project: projectId } = request.params;
			const project = await requireProject(app.db, caller, projectId);
			const id = await app.db
				.transaction()
				.execute((trx) =>
					createSurvey(trx, project, caller.accountId, request.body),
				);
			const survey = await findSurvey(app.db, project.id, id);
			if (!survey) throw notFound();
			reply.code(201);
			return describeSurvey(survey, new Map());
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
		async (request) => {
			const { project, survey } = await requireSurvey(
				app.db,
				signedIn(request),
				request.params,
			);
			const responses = await countResponses(app.db, project.id, survey.id);
			return {
				survey: describeSurvey(survey, responses),
				definition: survey.definition,
			};
		},
	);
}
