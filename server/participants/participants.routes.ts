import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { requireProject } from "../projects/project-access.ts";
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
		async (request) => {
			const { project } = request.params;
			const { id } = await requireProject(app.db, signedIn(request), project);
			return { participants: await listParticipants(app.db, id) };
		},
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
			const { project } = request.params;
			const { id } = await requireProject(app.db, signedIn(request), project);
			reply.code(201);
			return await app.db
				.transaction()
				.execute((trx) => createParticipant(trx, id, request.body));
		},
	);
}
