import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { transactionAbout } from "../row-security.ts";
import { ProjectParams } from "../wire.schemas.ts";
import { createProject } from "./create-project.ts";
import { describeProject, describeProjects } from "./describe-project.ts";
import { inProject } from "./project-access.ts";
import { NewProject, Project, ProjectList } from "./projects.schemas.ts";

const tags = ["projects"];

export async function projectsRoutes(app: App): Promise<void> {
	app.get(
		"/projects",
		{
			schema: {
				tags,
				summary: "The projects of which you are a member",
				response: { 200: ProjectList },
			},
		},
		async (request) => {
			const { accountId: account } = signedIn(request);
			return await transactionAbout(app.db, { account }, async (trx) => ({
				projects: await describeProjects(trx, account),
			}));
		},
	);

	app.post(
		"/projects",
		{
			schema: {
				tags,
				summary: "Make a project, of which you become the owner",
				body: NewProject,
				response: { 201: Project },
			},
		},
		async (request, reply) => {
			const caller = signedIn(request);
			const account = caller.accountId;
			reply.code(201);
			return await transactionAbout(app.db, { account }, async (trx) => {
				const project = await createProject(trx, caller, request.body);
				const described = await describeProject(trx, project);
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "project.create",
				});
				return described;
			});
		},
	);

	app.get(
		"/projects/:project",
		{
			schema: {
				tags,
				summary: "One project, and what you may do in it",
				params: ProjectParams,
				response: { 200: Project },
			},
		},
		(request) => inProject(request, "see project", describeProject),
	);
}
