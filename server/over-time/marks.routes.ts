import Type from "typebox";
import { v7 as newId } from "uuid";
import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { notFound } from "../problems.ts";
import { cannotDraw } from "./cannot-draw.ts";
import { auditChart, chartOf, inChart, readerOf } from "./chart-access.ts";
import {
	deleteAnnotation,
	deleteRebase,
	insertAnnotation,
	saveRebase,
} from "./charts.queries.ts";
import {
	AnnotationParams,
	Chart,
	ChartParams,
	NewAnnotation,
	NewRebase,
	RebaseParams,
} from "./charts.schemas.ts";
import { openMaterial } from "./open-material.ts";
import { placeOf } from "./place-marks.ts";

const tags = ["over time"];
const path = "/projects/:project/charts/:chart";

/** What a team marks on a chart: from when limits are worked out anew, and what happened when. */
export async function marksRoutes(app: App): Promise<void> {
	app.put(
		`${path}/rebases/:day`,
		{
			schema: {
				tags,
				summary: "Work limits out anew from a day, and say why",
				description: "The limits before it stay as they are, and are seen.",
				params: RebaseParams,
				body: NewRebase,
				response: { 200: Chart },
			},
		},
		(request) =>
			inChart(request, "change charts", async (trx, project, chart) => {
				const { day } = request.params;
				const { points } = await openMaterial(
					trx,
					chart.settings,
					readerOf(project),
				);
				refuseWithoutPoints(placeOf(points, day));
				const { accountId: madeBy } = signedIn(request);
				const key = { projectId: project.id, id: chart.id };
				const reason = request.body.reason.trim();
				await saveRebase(trx, key, { day, reason, madeBy });
				const changed = await chartOf(trx, project.id, chart.id);
				await auditChart(trx, request, chart.id, "chart.rebase", { day });
				return changed;
			}),
	);

	app.delete(
		`${path}/rebases/:day`,
		{
			schema: {
				tags,
				summary: "Take back that limits are worked out anew from a day",
				params: RebaseParams,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			await inChart(request, "change charts", async (trx, project, chart) => {
				const { day } = request.params;
				const key = { projectId: project.id, id: chart.id };
				if (!(await deleteRebase(trx, key, day))) throw notFound();
				await auditChart(trx, request, chart.id, "chart.rebase", {
					day,
					removed: true,
				});
			});
			return reply.code(204).send(null);
		},
	);

	app.post(
		`${path}/annotations`,
		{
			schema: {
				tags,
				summary: "Note on a chart what happened on a day",
				params: ChartParams,
				body: NewAnnotation,
				response: { 201: Chart },
			},
		},
		async (request, reply) => {
			const changed = await inChart(
				request,
				"change charts",
				async (trx, project, chart) => {
					const { accountId: by } = signedIn(request);
					const made = { id: newId(), by };
					const key = { projectId: project.id, id: chart.id };
					await insertAnnotation(trx, key, request.body, made);
					const annotated = await chartOf(trx, project.id, chart.id);
					const { day } = request.body;
					await auditChart(trx, request, chart.id, "chart.annotate", { day });
					return annotated;
				},
			);
			return reply.code(201).send(changed);
		},
	);

	app.delete(
		`${path}/annotations/:annotation`,
		{
			schema: {
				tags,
				summary: "Take a note off a chart",
				params: AnnotationParams,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			await inChart(request, "change charts", async (trx, project, chart) => {
				const { annotation } = request.params;
				const key = { projectId: project.id, id: chart.id };
				if (!(await deleteAnnotation(trx, key, annotation))) throw notFound();
				await auditChart(trx, request, chart.id, "chart.annotate", {
					removed: true,
				});
			});
			return reply.code(204).send(null);
		},
	);
}

function refuseWithoutPoints(place: number): void {
	if (place === 0)
		throw cannotDraw(
			"That is the first point: there are no limits before it to work out anew. Choose a later day.",
		);
	if (place === -1)
		throw cannotDraw(
			"There is no point on that day or after it. Wait for some, 8 to 12 at best, or choose an earlier day.",
		);
}
