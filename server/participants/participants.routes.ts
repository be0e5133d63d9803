import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { inProject } from "../projects/project-access.ts";
import { ProjectParams } from "../wire.schemas.ts";
import { createParticipant } from "./create-participant.ts";
import { listParticipants } from "./participants.queries.ts";
import {
	NewParticipant,
	Participant,
	ParticipantList,
} from "./participants.schemas.ts";

const tags = ["participants"];

export async function participantsRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/participants",
		{
			schema: {
				tags,
				summary: "The project's participants, by code",
				params: ProjectParams,
				response: { 200: ParticipantList },
			},
		},
		(request) =>
			inProject(request, "see participants", async (trx, project) => {
				const participants = await listParticipants(trx, project.id);
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "participants.view",
					details: { participants: participants.length },
				});
				return { participants };
			}),
	);

	app.post(
		"/projects/:project/participants",
		{
			schema: {
				tags,
				summary: "Add a participant under a pseudonym, made up when absent",
				params: ProjectParams,
				body: NewParticipant,
				response: { 201: Participant },
			},
		},
		async (request, reply) => {
			reply.code(201);
			return await inProject(
				request,
				"change participants",
				async (trx, project) => {
					const made = await createParticipant(trx, project.id, request.body);
					await recordAudit(trx, {
						chain: project.id,
						actor: actorOf(request),
						action: "participant.create",
						subject: { kind: "participant", id: made.id },
					});
					return made;
				},
			);
		},
	);
}
