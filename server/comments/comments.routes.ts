import { scrubber } from "#instruments/disclosure/scrub-text.ts";
import type { App } from "../app-type.ts";
import { type Actor, actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { withProject } from "../row-security.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import { listContacts } from "../vault/contacts.queries.ts";
import { SurveyParams } from "../wire.schemas.ts";
import { Comments, CommentsQuery } from "./comments.schemas.ts";
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
				const scrub = scrubber(await knownNames(app, project.id, actor));
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

/** Names in the vault, which leave it for the scrubber alone. */
async function knownNames(
	{ vault, vaultKeys }: Pick<App, "vault" | "vaultKeys">,
	projectId: string,
	actor: Actor,
): Promise<string[]> {
	return await withProject(vault, projectId, async (trx) => {
		const contacts = await listContacts(trx, vaultKeys, projectId, "all");
		if (contacts.size > 0) {
			await recordAudit(trx, {
				chain: projectId,
				actor,
				action: "contacts.scrub",
				details: { contacts: contacts.size },
			});
		}
		return [...contacts.values()].flatMap(({ name }) => name ?? []);
	});
}
