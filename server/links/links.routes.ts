import Type from "typebox";
import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { ownOrigin } from "../http/refuse-cross-site.ts";
import { notFound } from "../problems.ts";
import { requireProject } from "../projects/project-access.ts";
import { requireSurvey } from "../surveys/survey-access.ts";
import { SurveyParams } from "../wire.schemas.ts";
import { createLink } from "./create-link.ts";
import { listLinks, revokeLink } from "./links.queries.ts";
import { CreatedLink, LinkList, LinkParams, NewLink } from "./links.schemas.ts";

const tags = ["links"];

export async function linksRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/surveys/:survey/links",
		{
			schema: {
				tags,
				summary: "The survey's links, without their tokens, newest first",
				params: SurveyParams,
				response: { 200: LinkList },
			},
		},
		async (request) => {
			const { project, survey } = await requireSurvey(
				app.db,
				signedIn(request),
				request.params,
			);
			return { links: await listLinks(app.db, project.id, survey.id) };
		},
	);

	app.post(
		"/projects/:project/surveys/:survey/links",
		{
			schema: {
				tags,
				summary: "Make a link into a wave; its token is shown this once",
				description:
					"A personal link takes one response. Where the survey links answers by participant, answers that come in by an open or a kiosk link stay unlinked.",
				params: SurveyParams,
				body: NewLink,
				response: { 201: CreatedLink },
			},
		},
		async (request, reply) => {
			const { project, survey } = await requireSurvey(
				app.db,
				signedIn(request),
				request.params,
			);
			const { id, token } = await app.db
				.transaction()
				.execute((trx) => createLink(trx, project, survey, request.body));
			const origin = app.config.publicUrl ?? ownOrigin(request);
			reply.code(201);
			return { id, token, url: `${origin}/r/${token}` };
		},
	);

	app.delete(
		"/projects/:project/surveys/:survey/links/:link",
		{
			schema: {
				tags,
				summary: "Withdraw a link: it stops at once, for good",
				params: LinkParams,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			const { project, survey: surveyId, link: linkId } = request.params;
			const { id } = await requireProject(app.db, signedIn(request), project);
			const link = { projectId: id, surveyId, id: linkId };
			const wasThere = await app.db
				.transaction()
				.execute((trx) => revokeLink(trx, link));
			if (!wasThere) throw notFound();
			return reply.code(204).send(null);
		},
	);
}
