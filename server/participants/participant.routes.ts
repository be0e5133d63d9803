import type { FastifyRequest } from "fastify";
import type { Transaction } from "kysely";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { notFound } from "../problems.ts";
import type { Permission } from "../projects/policy.ts";
import { inProject } from "../projects/project-access.ts";
import type { Database } from "../tables.ts";
import { changeParticipant } from "./change-participant.ts";
import {
	findParticipant,
	resumeParticipant,
	stopParticipant,
} from "./participants.queries.ts";
import {
	Participant,
	ParticipantChange,
	ParticipantParams,
	Stop,
} from "./participants.schemas.ts";

const tags = ["participants"];
const path = "/projects/:project/participants/:participant";
const found = { params: ParticipantParams, response: { 200: Participant } };

export async function participantRoutes(app: App): Promise<void> {
	app.get(
		path,
		{ schema: { tags, summary: "One participant", ...found } },
		(request) =>
			withParticipant(request, "see participants", "view", (trx, project, id) =>
				findParticipant(trx, project, id),
			),
	);

	app.patch(
		path,
		{
			schema: {
				tags,
				summary: "Change a participant's code, site or attributes",
				...found,
				body: ParticipantChange,
			},
		},
		(request) =>
			withParticipant(
				request,
				"change participants",
				"change",
				(trx, project, id) => changeParticipant(trx, project, id, request.body),
				{ changed: Object.keys(request.body) },
			),
	);

	app.put(
		`${path}/stop`,
		{
			schema: {
				tags,
				summary: "Note that a participant wants no links, letters or reminders",
				...found,
				body: Stop,
			},
		},
		(request) =>
			withParticipant(
				request,
				"change participants",
				"stop",
				(trx, project, id) =>
					stopParticipant(trx, project, id, request.body.reason),
			),
	);

	app.delete(
		`${path}/stop`,
		{
			schema: {
				tags,
				summary: "Note that a participant may be written to again",
				...found,
			},
		},
		(request) =>
			withParticipant(
				request,
				"change participants",
				"resume",
				resumeParticipant,
			),
	);
}

type ParticipantRequest = FastifyRequest<{
	Params: { project: string; participant: string };
}>;

/** Does the work on one participant and enters it as `participant.<verb>`. Throws `not-found` when the work finds nobody. */
async function withParticipant(
	request: ParticipantRequest,
	permission: Permission,
	verb: "view" | "change" | "stop" | "resume",
	work: (
		trx: Transaction<Database>,
		projectId: string,
		id: string,
	) => Promise<Participant | undefined>,
	details: Record<string, unknown> = {},
): Promise<Participant> {
	return await inProject(request, permission, async (trx, project) => {
		const { participant: id } = request.params;
		const participant = await work(trx, project.id, id);
		if (!participant) throw notFound();
		await recordAudit(trx, {
			chain: project.id,
			actor: actorOf(request),
			action: `participant.${verb}`,
			subject: { kind: "participant", id },
			details,
		});
		return participant;
	});
}
