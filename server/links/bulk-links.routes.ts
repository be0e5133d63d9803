import type { App } from "../app-type.ts";
import { type Actor, actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { ownOrigin } from "../http/refuse-cross-site.ts";
import { withProject } from "../row-security.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import { listContacts } from "../vault/contacts.queries.ts";
import type { Contact } from "../vault/contacts.schemas.ts";
import { SurveyParams } from "../wire.schemas.ts";
import { BulkLinks, Invited, NewBulkLinks } from "./bulk-links.schemas.ts";
import { describeInvited } from "./describe-invited.ts";
import { makeBulkLinks } from "./make-bulk-links.ts";

const tags = ["links"];

export async function bulkLinksRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/surveys/:survey/invited",
		{
			schema: {
				tags,
				summary:
					"How many were invited and reminded in each wave, and answered",
				params: SurveyParams,
				response: { 200: Invited },
			},
		},
		(request) =>
			inSurvey(request, "see links", (trx, project, survey) =>
				describeInvited(trx, project.id, survey),
			),
	);

	app.post(
		"/projects/:project/surveys/:survey/links/bulk",
		{
			schema: {
				tags,
				summary:
					"Make a personal link for each of many participants, or remind them",
				description:
					"For those who have no link that works, have not answered and have not said stop; as a reminder, for those who have a link and have not answered, whose former link runs out. Tokens are shown this once.",
				params: SurveyParams,
				body: NewBulkLinks,
				response: { 201: BulkLinks },
			},
		},
		async (request, reply) => {
			const origin = app.config.publicUrl ?? ownOrigin(request);
			// It tells who the participants are, and where they live, which not everybody who makes links may see.
			const { links, leftOut, contacts } = await inSurvey(
				request,
				"change contacts",
				async (trx, project, survey) => {
					const { body } = request;
					const actor = actorOf(request);
					const made = await makeBulkLinks(trx, project, survey, body);
					const ids = made.links.map(({ participant }) => participant);
					const contacts = body.contacts
						? await exportContacts(app, project.id, actor, ids)
						: new Map<string, Contact>();
					await recordAudit(trx, {
						chain: project.id,
						actor,
						action: body.reminder ? "links.remind" : "links.create",
						subject: { kind: "survey", id: survey.id },
						details: { wave: body.wave, links: ids.length },
					});
					return { ...made, contacts };
				},
			);
			reply.code(201);
			return {
				links: links.map((link) => ({
					...link,
					url: `${origin}/r/${link.token}`,
					contact: contacts.get(link.participant) ?? null,
				})),
				leftOut,
			};
		},
	);
}

/** Contact details of those to whom letters go, entered as an export. */
async function exportContacts(
	{ vault, vaultKeys }: App,
	projectId: string,
	actor: Actor,
	participants: readonly string[],
): Promise<Map<string, Contact>> {
	return await withProject(vault, projectId, async (trx) => {
		const found = await listContacts(trx, vaultKeys, projectId, participants);
		await recordAudit(trx, {
			chain: projectId,
			actor,
			action: "contacts.export",
			details: { contacts: found.size },
		});
		return found;
	});
}
