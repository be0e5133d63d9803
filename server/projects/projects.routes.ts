import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { notFound } from "../problems.ts";
import { ProjectParams } from "../wire.schemas.ts";
import { createProject } from "./create-project.ts";
import { findProject, listProjects } from "./projects.queries.ts";
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
		async (request) => ({
			projects: await listProjects(app.db, signedIn(request)),
		}),
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
			const id = await app.db
				.transaction()
				.execute((trx) => createProject(trx, caller, request.body));
			const project = await findProject(app.db, caller, id);
			if (!project) throw notFound();
			reply.code(201);
			return project;
		},
	);

	app.get(
		"/projects/:project",
		{
			schema: {
				tags,
				summary: "One project",
				params: ProjectParams,
				response: { 200: Project },
			},
		},
		async (request) => {
			const { project: id } = request.params;
			const project = await findProject(app.db, signedIn(request), id);
			if (!project) throw notFound();
			return project;
		},
	);
}
