import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { inProject } from "../projects/project-access.ts";
import { ProjectParams } from "../wire.schemas.ts";
import { applyRetention, reportRetention } from "./retention.ts";
import { Retention, RetentionRun } from "./rights.schemas.ts";

const tags = ["rights"];

export async function retentionRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/retention",
		{
			schema: {
				tags,
				summary:
					"What has been kept for as long as was promised; erases nothing",
				params: ProjectParams,
				response: { 200: Retention },
			},
		},
		(request) =>
			inProject(request, "see rights", (trx, project) =>
				reportRetention(app, trx, project.id),
			),
	);

	app.post(
		"/projects/:project/retention/run",
		{
			schema: {
				tags,
				summary: "Erase now what is due; otherwise it happens once a day",
				params: ProjectParams,
				response: { 200: RetentionRun },
			},
		},
		async (request) => {
			const project = await inProject(
				request,
				"change rights",
				async (_trx, project) => project,
			);
			return await applyRetention(app, project.id, actorOf(request));
		},
	);
}
