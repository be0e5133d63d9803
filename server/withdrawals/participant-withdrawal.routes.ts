import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { inProject } from "../projects/project-access.ts";
import { withdrawParticipant } from "./withdraw-participant.ts";
import {
	ParticipantParams,
	ParticipantWithdrawal,
	Withdrawn,
} from "./withdrawals.schemas.ts";

export async function participantWithdrawalRoutes(app: App): Promise<void> {
	app.post(
		"/projects/:project/participants/:participant/withdrawal",
		{
			schema: {
				tags: ["participants"],
				summary: "Record that a participant stops, and erase their answers",
				description:
					"Their links close and they are sent nothing more. With scope all, the answers that they gave are erased.",
				params: ParticipantParams,
				body: ParticipantWithdrawal,
				response: { 200: Withdrawn },
			},
		},
		(request) =>
			inProject(request, "change participants", async (trx, project) => {
				const { participant: id } = request.params;
				const done = await withdrawParticipant(
					trx,
					project.id,
					id,
					request.body,
				);
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "participant.withdraw",
					subject: { kind: "participant", id },
					details: { scope: request.body.scope, ...done },
				});
				return done;
			}),
	);
}
