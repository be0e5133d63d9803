import Type from "typebox";
import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { ownOrigin } from "../http/refuse-cross-site.ts";
import { notFound } from "../problems.ts";
import { inProject } from "../projects/project-access.ts";
import { ProjectParams } from "../wire.schemas.ts";
import { listInvitations, withdrawInvitation } from "./invitations.queries.ts";
import {
	CreatedInvitation,
	InvitationList,
	InvitationParams,
	Joined,
	NewInvitation,
	TokenParams,
} from "./invitations.schemas.ts";
import { invite } from "./invite.ts";
import { joinAsColleague } from "./join-project.ts";
import { withInvitation } from "./open-invitation.ts";

const tags = ["projects"];

export async function invitationsRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/invitations",
		{
			schema: {
				tags,
				summary: "Invitations that may still be used, without their tokens",
				params: ProjectParams,
				response: { 200: InvitationList },
			},
		},
		(request) =>
			inProject(request, "change members", async (trx, project) => ({
				invitations: await listInvitations(trx, project.id),
			})),
	);

	app.post(
		"/projects/:project/invitations",
		{
			schema: {
				tags,
				summary: "Invite somebody by a link that works once, for seven days",
				params: ProjectParams,
				body: NewInvitation,
				response: { 201: CreatedInvitation },
			},
		},
		async (request, reply) => {
			const { accountId } = signedIn(request);
			const made = await inProject(
				request,
				"change members",
				async (trx, project) => {
					const made = await invite(trx, project, accountId, request.body);
					await recordAudit(trx, {
						chain: project.id,
						actor: actorOf(request),
						action: "invitation.create",
						subject: { kind: "invitation", id: made.id },
						details: { role: request.body.role },
					});
					return made;
				},
			);
			const origin = app.config.publicUrl ?? ownOrigin(request);
			reply.code(201);
			return { ...made, url: `${origin}/join/${made.token}` };
		},
	);

	app.delete(
		"/projects/:project/invitations/:invitation",
		{
			schema: {
				tags,
				summary: "Withdraw an invitation",
				params: InvitationParams,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			const { invitation: id } = request.params;
			await inProject(request, "change members", async (trx, project) => {
				if (!(await withdrawInvitation(trx, project.id, id))) throw notFound();
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "invitation.withdraw",
					subject: { kind: "invitation", id },
				});
			});
			return reply.code(204).send(null);
		},
	);

	app.post(
		"/invitations/:token/accept",
		{
			schema: {
				tags,
				summary: "Use an invitation with the account that is signed in",
				params: TokenParams,
				response: { 200: Joined },
			},
		},
		async (request) => {
			const caller = signedIn(request);
			const { token } = request.params;
			return await withInvitation(app.db, token, async (trx, invitation) => {
				await joinAsColleague(trx, invitation, caller);
				await recordAudit(trx, {
					chain: invitation.projectId,
					actor: actorOf(request),
					action: "invitation.accept",
					subject: { kind: "invitation", id: invitation.id },
					details: { role: invitation.role },
				});
				return { project: invitation.projectId, email: caller.email };
			});
		},
	);
}
