import Type from "typebox";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { ownOrigin } from "../http/refuse-cross-site.ts";
import { notFound } from "../problems.ts";
import { inProject } from "../projects/project-access.ts";
import { inSurvey } from "../surveys/survey-access.ts";
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
		(request) =>
			inSurvey(request, "see links", async (trx, project, survey) => ({
				links: await listLinks(trx, project.id, survey.id),
			})),
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
			const { id, token } = await inSurvey(
				request,
				"change links",
				async (trx, project, survey) => {
					const link = await createLink(trx, project, survey, request.body);
					await recordAudit(trx, {
						chain: project.id,
						actor: actorOf(request),
						action: "link.create",
						subject: { kind: "link", id: link.id },
						details: { kind: request.body.kind, wave: request.body.wave },
					});
					return link;
				},
			);
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
			const { survey: surveyId, link: id } = request.params;
			await inProject(request, "change links", async (trx, project) => {
				const link = { projectId: project.id, surveyId, id };
				if (!(await revokeLink(trx, link))) throw notFound();
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "link.revoke",
					subject: { kind: "link", id },
				});
			});
			return reply.code(204).send(null);
		},
	);
}
