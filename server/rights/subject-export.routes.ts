import Type from "typebox";
import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { inProject } from "../projects/project-access.ts";
import { withProject } from "../row-security.ts";
import { findContact } from "../vault/contacts.queries.ts";
import {
	ParticipantParams,
	SubjectExport,
	SubjectExportQuery,
} from "./rights.schemas.ts";
import { subjectDocument } from "./subject-document.ts";
import { gatherSubject } from "./subject-export.ts";

export async function subjectExportRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/participants/:participant/subject-export",
		{
			schema: {
				tags: ["rights"],
				summary:
					"Everything that is held of a participant, to hand over to them; JSON unless asked otherwise",
				params: ParticipantParams,
				querystring: SubjectExportQuery,
				response: {
					200: {
						description: "For programs, or for the person",
						content: {
							"application/json": { schema: SubjectExport },
							"text/html": { schema: Type.String() },
						},
					},
				},
			},
		},
		async (request, reply) => {
			const { participant: id } = request.params;
			const { format = "json" } = request.query;
			const { organisation } = signedIn(request);
			const { project, held } = await inProject(
				request,
				"see rights",
				async (trx, project) => {
					const held = await gatherSubject(trx, project, organisation.name, id);
					await recordAudit(trx, {
						chain: project.id,
						actor: actorOf(request),
						action: "participant.export",
						subject: { kind: "participant", id },
						details: { format },
					});
					return { project, held };
				},
			);
			const contact = await withProject(app.vault, project.id, async (trx) => {
				const place = { projectId: project.id, participantId: id };
				const found = await findContact(trx, app.vaultKeys, place);
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "contact.view",
					subject: { kind: "participant", id },
				});
				return found?.contact ?? null;
			});
			const subject: SubjectExport = { ...held, contact };
			reply.header(
				"content-disposition",
				`attachment; filename="participant-${id.slice(-8)}.${format}"`,
			);
			if (format === "json") return reply.send(subject);
			return reply
				.type("text/html; charset=utf-8")
				.send(subjectDocument(subject));
		},
	);
}
