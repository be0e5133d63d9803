import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { inProject } from "../projects/project-access.ts";
import { ProjectParams } from "../wire.schemas.ts";
import { importFigures } from "./import-figures.ts";
import { auditFigure, foundFigure, inFigure } from "./outside.routes.ts";
import {
	FigureParams,
	OutsideFigure,
	OutsideImport,
	OutsideImportReport,
} from "./outside.schemas.ts";
import { takeBackImport } from "./outside-values.queries.ts";

const tags = ["beside other figures"];
const path = "/projects/:project/outside-figures";
const bodyLimit = 2_100_000;

/** The values of figures: from a file, and back to those before it. */
export async function outsideValuesRoutes(app: App): Promise<void> {
	app.post(
		`${path}/import`,
		{
			bodyLimit,
			schema: {
				tags,
				summary:
					"Look through a file of values by participant code (CSV), and import it",
				description:
					"With `apply`, the file replaces all values of the figures that it has; or, when a line has an error, nothing is changed.",
				params: ProjectParams,
				body: OutsideImport,
				response: { 200: OutsideImportReport },
			},
		},
		(request) =>
			inProject(request, "change outside", async (trx, project) => {
				const report = await importFigures(trx, project.id, request.body);
				if (report.applied)
					await recordAudit(trx, {
						chain: project.id,
						actor: actorOf(request),
						action: "outside-figure.import",
						details: {
							figures: report.figures.map(
								({ name: _, values: __, ...done }) => done,
							),
						},
					});
				return report;
			}),
	);

	app.post(
		`${path}/:figure/undo`,
		{
			schema: {
				tags,
				summary: "Take the last import of a figure back",
				description:
					"What it had before is there again. Nothing happens where there is nothing to take back.",
				params: FigureParams,
				response: { 200: OutsideFigure },
			},
		},
		(request) =>
			inFigure(request, async (trx, key, figure) => {
				if (figure.undoable) await takeBackImport(trx, key);
				const restored = await foundFigure(trx, key);
				await auditFigure(trx, request, key.id, "undo", {
					values: restored.values,
				});
				return restored;
			}),
	);
}
