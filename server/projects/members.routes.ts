import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { ProjectParams } from "../wire.schemas.ts";
import { addMember } from "./add-member.ts";
import { listMembers } from "./members.queries.ts";
import { requireProject } from "./project-access.ts";
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
		async (request) => {
			const caller = signedIn(request);
			const { id } = await requireProject(
				app.db,
				caller,
				request.params.project,
			);
			return { members: await listMembers(app.db, id) };
		},
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
			const caller = signedIn(request);
			const project = await requireProject(
				app.db,
				caller,
				request.params.project,
			);
			reply.code(201);
			return await app.db
				.transaction()
				.execute((trx) => addMember(trx, project, request.body));
		},
	);
}
