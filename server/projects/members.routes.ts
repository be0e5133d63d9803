import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { ProjectParams } from "../wire.schemas.ts";
import { addMember } from "./add-member.ts";
import { listMembers } from "./members.queries.ts";
import { inProject } from "./project-access.ts";
import { Member, MemberList, NewMember } from "./projects.schemas.ts";

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
}
