import { hashPassword, passwordTurn } from "../accounts/password.ts";
import { refuseWeakPassword } from "../accounts/password-faults.ts";
import type { App } from "../app-type.ts";
import { recordAudit } from "../audit/record-audit.ts";
import {
	Joined,
	NewcomersAccount,
	OpenInvitation,
	TokenParams,
} from "./invitations.schemas.ts";
import { joinAsNewcomer } from "./join-project.ts";
import { withInvitation } from "./open-invitation.ts";

const tags = ["projects"];

/** For whoever holds an invitation and has no account: the token is what lets them in. */
export async function joinRoutes(app: App): Promise<void> {
	app.get(
		"/invitations/:token",
		{
			schema: {
				tags,
				summary: "What an invitation is for; looking does not use it",
				params: TokenParams,
				response: { 200: OpenInvitation },
			},
		},
		(request) =>
			withInvitation(
				app.db,
				request.params.token,
				async (_trx, invitation) => ({
					organisation: invitation.organisation,
					project: invitation.project,
					email: invitation.email,
					role: invitation.role,
					invitedBy: invitation.invitedBy,
					expires: invitation.expires.toISOString(),
				}),
			),
	);

	app.post(
		"/invitations/:token",
		{
			schema: {
				tags,
				summary: "Make the account that an invitation is for, and join",
				params: TokenParams,
				body: NewcomersAccount,
				response: { 201: Joined },
			},
		},
		async (request, reply) => {
			const { name, password } = request.body;
			const { token } = request.params;
			// Before a password is hashed, which takes long: a guess costs its sender as much as the server.
			const { email, organisation } = await withInvitation(
				app.db,
				token,
				async (_trx, invitation) => invitation,
			);
			await refuseWeakPassword(app.config, password, [
				name,
				email,
				organisation,
			]);
			const passwordHash = await passwordTurn(() => hashPassword(password));
			reply.code(201);
			return await withInvitation(app.db, token, async (trx, invitation) => {
				const { projectId: project, email } = invitation;
				const id = await joinAsNewcomer(trx, invitation, {
					name,
					passwordHash,
				});
				await recordAudit(trx, {
					chain: project,
					actor: { kind: "account", id, name: email, origin: request.ip },
					action: "invitation.accept",
					subject: { kind: "invitation", id: invitation.id },
					details: { role: invitation.role },
				});
				return { project, email };
			});
		},
	);
}
