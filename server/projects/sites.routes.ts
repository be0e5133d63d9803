import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { ProjectParams } from "../wire.schemas.ts";
import { createSite } from "./create-site.ts";
import { requireProject } from "./project-access.ts";
import { NewSite, Site, SiteList } from "./projects.schemas.ts";
import { listSites } from "./sites.queries.ts";

const tags = ["projects"];

export async function sitesRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/sites",
		{
			schema: {
				tags,
				summary: "The project's sites, by name",
				params: ProjectParams,
				response: { 200: SiteList },
			},
		},
		async (request) => {
			const caller = signedIn(request);
			const { id } = await requireProject(
				app.db,
				caller,
				request.params.project,
			);
			return { sites: await listSites(app.db, id) };
		},
	);

	app.post(
		"/projects/:project/sites",
		{
			schema: {
				tags,
				summary: "Add a site",
				params: ProjectParams,
				body: NewSite,
				response: { 201: Site },
			},
		},
		async (request, reply) => {
			const caller = signedIn(request);
			const { id } = await requireProject(
				app.db,
				caller,
				request.params.project,
			);
			reply.code(201);
			return await app.db
				.transaction()
				.execute((trx) => createSite(trx, id, request.body));
		},
	);
}
