import type { App } from "../app-type.ts";
import { inProject } from "../projects/project-access.ts";
import { snapshotOf } from "../row-security.ts";
import { ProjectParams } from "../wire.schemas.ts";
import { compareSurveys } from "./compare-surveys.ts";
import { Comparison, ComparisonQuery } from "./comparisons.schemas.ts";

export async function comparisonsRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/comparison",
		{
			schema: {
				tags: ["summaries"],
				summary: "Two waves of two surveys, as far as they may be compared",
				description:
					"Per score: comparable, comparable by the items that both versions have in common, or not comparable with the reason. Only what may be compared has figures.",
				params: ProjectParams,
				querystring: ComparisonQuery,
				response: { 200: Comparison },
			},
		},
		async (request) => {
			const project = await inProject(
				request,
				"see summaries",
				async (_trx, project) => project,
			);
			return await snapshotOf(app.db, project.id, (trx) =>
				compareSurveys(trx, project, request.query),
			);
		},
	);
}
