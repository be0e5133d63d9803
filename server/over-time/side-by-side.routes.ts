import type { App } from "../app-type.ts";
import { inProject } from "../projects/project-access.ts";
import { ProjectParams } from "../wire.schemas.ts";
import { readerOf } from "./chart-access.ts";
import { describeSides } from "./describe-sides.ts";
import { openSides } from "./open-sides.ts";
import { SideBySide, SideBySideQuery } from "./side-by-side.schemas.ts";

/** Two of a project's series set beside each other; nothing of it is kept. */
export async function sideBySideRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/side-by-side",
		{
			schema: {
				tags: ["over time"],
				summary: "How one chart or series goes with another",
				description:
					"Paired by period, with the straight line, the correlation, and whether there is a tipping point. Who may not see single responses gets what follows from the points that they see on the charts.",
				params: ProjectParams,
				querystring: SideBySideQuery,
				response: { 200: SideBySide },
			},
		},
		async (request) => {
			const { lags = "0", ...asked } = request.query;
			const sides = await inProject(request, "see charts", (trx, project) =>
				openSides(trx, asked, readerOf(project)),
			);
			return describeSides(sides, lags.split(",").map(Number));
		},
	);
}
