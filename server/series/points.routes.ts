import Type from "typebox";
import type { App } from "../app-type.ts";
import { notFound, Problem } from "../problems.ts";
import { may } from "../projects/policy.ts";
import { importSeries } from "./import-series.ts";
import { pointFault } from "./point-fault.ts";
import { deletePoints, listPoints, savePoints } from "./series.queries.ts";
import { auditSeries, inSeries } from "./series.routes.ts";
import {
	PointFigures,
	PointParams,
	SeriesImport,
	SeriesImportReport,
	SeriesParams,
	SeriesPoint,
	SeriesPoints,
} from "./series.schemas.ts";
import { visiblePoints } from "./visible-points.ts";

const tags = ["over time"];
const path = "/projects/:project/series/:series";
const bodyLimit = 2_100_000;

/** The figures of a series: by hand, and by a file. */
export async function pointsRoutes(app: App): Promise<void> {
	app.get(
		`${path}/points`,
		{
			schema: {
				tags,
				summary: "The points of a series, in order of time",
				description:
					"Where it counts people, somebody who may not see single responses is not told small counts.",
				params: SeriesParams,
				response: { 200: SeriesPoints },
			},
		},
		(request) =>
			inSeries(request, "see series", async (trx, project, series) => {
				const key = { projectId: project.id, id: series.id };
				const all = await listPoints(trx, key);
				const points = may(project.role, "see responses")
					? all
					: visiblePoints(series, all, project.threshold);
				return { points, withheld: all.length - points.length };
			}),
	);

	app.put(
		`${path}/points/:day`,
		{
			schema: {
				tags,
				summary: "Set the point of a day",
				params: PointParams,
				body: PointFigures,
				response: { 200: SeriesPoint },
			},
		},
		(request) =>
			inSeries(request, "change series", async (trx, project, series) => {
				const fault = pointFault(series.kind, request.body);
				if (fault !== undefined)
					throw new Problem("invalid-body", fault, {
						errors: [{ path: "", message: fault }],
					});
				const {
					value = null,
					numerator = null,
					denominator = null,
				} = request.body;
				const { day } = request.params;
				const point = { day, value, numerator, denominator };
				await savePoints(trx, { projectId: project.id, id: series.id }, [
					point,
				]);
				await auditSeries(trx, request, series.id, "series.point", { day });
				return point;
			}),
	);

	app.delete(
		`${path}/points/:day`,
		{
			schema: {
				tags,
				summary: "Take the point of a day away",
				params: PointParams,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			await inSeries(request, "change series", async (trx, project, series) => {
				const { day } = request.params;
				const key = { projectId: project.id, id: series.id };
				if ((await deletePoints(trx, key, [day])) === 0) throw notFound();
				await auditSeries(trx, request, series.id, "series.point", {
					day,
					removed: true,
				});
			});
			return reply.code(204).send(null);
		},
	);

	app.post(
		`${path}/import`,
		{
			bodyLimit,
			schema: {
				tags,
				summary: "Look through a file of points (CSV), and import it",
				description:
					"With `apply`, all of the file is imported or, when a line has an error, nothing.",
				params: SeriesParams,
				body: SeriesImport,
				response: { 200: SeriesImportReport },
			},
		},
		(request) =>
			inSeries(request, "change series", async (trx, project, series) => {
				const key = { projectId: project.id, id: series.id };
				const report = await importSeries(trx, key, series, request.body);
				if (report.applied) {
					const { into } = request.body;
					const { added, changed, removed } = report;
					await auditSeries(trx, request, series.id, "series.import", {
						into,
						added,
						changed,
						removed,
					});
				}
				return report;
			}),
	);
}
