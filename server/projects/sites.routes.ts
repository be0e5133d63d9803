import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { ProjectParams } from "../wire.schemas.ts";
import { createSite } from "./create-site.ts";
import { inProject } from "./project-access.ts";
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
		(request) =>
			inProject(request, "see sites", async (trx, project) => ({
				sites: await listSites(trx, project.id),
			})),
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
			reply.code(201);
			return await inProject(request, "change sites", async (trx, project) => {
				const site = await createSite(trx, project.id, request.body);
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "site.create",
					subject: { kind: "site", id: site.id },
				});
				return site;
			});
		},
	);
}
