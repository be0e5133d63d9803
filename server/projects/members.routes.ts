import Type from "typebox";
import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { ProjectParams } from "../wire.schemas.ts";
import { addMember } from "./add-member.ts";
import { changeRole, removeMember } from "./change-member.ts";
import { listMembers } from "./members.queries.ts";
import { inProject } from "./project-access.ts";
import {
	Member,
	MemberChange,
	MemberList,
	MemberParams,
	NewMember,
} from "./projects.schemas.ts";

const tags = ["projects"];

export async function membersRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/members",
		{
			schema: {
				tags,
				summary: "Who works in the project",
				params: ProjectParams,
				response: { 200: MemberList },
			},
		},
		(request) =>
			inProject(request, "see members", async (trx, project) => ({
				members: await listMembers(trx, project.id),
			})),
	);

	app.post(
		"/projects/:project/members",
		{
			schema: {
				tags,
				summary: "Let a colleague with an account into the project",
				params: ProjectParams,
				body: NewMember,
				response: { 201: Member },
			},
		},
		async (request, reply) => {
			reply.code(201);
			return await inProject(
				request,
				"change members",
				async (trx, project) => {
					const member = await addMember(trx, project, request.body);
					await recordAudit(trx, {
						chain: project.id,
						actor: actorOf(request),
						action: "member.add",
						subject: { kind: "account", id: member.account },
						details: { role: member.role },
					});
					return member;
				},
			);
		},
	);

	app.patch(
		"/projects/:project/members/:account",
		{
			schema: {
				tags,
				summary: "Give a member another role, at once",
				params: MemberParams,
				body: MemberChange,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			const { account: accountId } = request.params;
			const { role } = request.body;
			await inProject(request, "change members", async (trx, project) => {
				await changeRole(trx, { projectId: project.id, accountId }, role);
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "member.change",
					subject: { kind: "account", id: accountId },
					details: { role },
				});
			});
			return reply.code(204).send(null);
		},
	);

	app.delete(
		"/projects/:project/members/:account",
		{
			schema: {
				tags,
				summary: "Take a member out of the project at once; anybody may leave",
				params: MemberParams,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			const { account: accountId } = request.params;
			const isOwn = signedIn(request).accountId === accountId;
			await inProject(
				request,
				isOwn ? "see members" : "change members",
				async (trx, project) => {
					await removeMember(trx, { projectId: project.id, accountId });
					await recordAudit(trx, {
						chain: project.id,
						actor: actorOf(request),
						action: "member.remove",
						subject: { kind: "account", id: accountId },
					});
				},
			);
			return reply.code(204).send(null);
		},
	);
}
