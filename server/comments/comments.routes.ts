import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import { SurveyParams } from "../wire.schemas.ts";
import { Comments, CommentsQuery } from "./comments.schemas.ts";
import { openScrubber } from "./open-scrubber.ts";
import { readComments } from "./read-comments.ts";

export async function commentsRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/surveys/:survey/comments",
		{
			schema: {
				tags: ["summaries"],
				summary:
					"What people wrote in a wave, without names, numbers and addresses",
				params: SurveyParams,
				querystring: CommentsQuery,
				response: { 200: Comments },
			},
		},
		(request) =>
			inSurvey(request, "see summaries", async (trx, project, survey) => {
				const actor = actorOf(request);
				const scrub = await openScrubber(app, project.id, actor);
				const { wave } = request.query;
				const comments = await readComments(trx, project, survey, wave, scrub);
				await recordAudit(trx, {
					chain: project.id,
					actor,
					action: "comments.view",
					subject: { kind: "survey", id: survey.id },
					details: { wave },
				});
				return comments;
			}),
	);
}
