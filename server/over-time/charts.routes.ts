import Type from "typebox";
import { v7 as newId } from "uuid";
import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { inProject } from "../projects/project-access.ts";
import { ProjectParams } from "../wire.schemas.ts";
import { auditChart, chartOf, inChart, readerOf } from "./chart-access.ts";
import {
	deleteChart,
	insertChart,
	listCharts,
	updateChart,
} from "./charts.queries.ts";
import { Chart, ChartList, ChartParams, NewChart } from "./charts.schemas.ts";
import { describeFigures } from "./describe-figures.ts";
import { ChartFigures } from "./figures.schemas.ts";

const tags = ["over time"];
const path = "/projects/:project/charts";

/** Charts over time. */
export async function chartsRoutes(app: App): Promise<void> {
	app.get(
		path,
		{
			schema: {
				tags,
				summary: "The project's charts over time, by title",
				params: ProjectParams,
				response: { 200: ChartList },
			},
		},
		(request) =>
			inProject(request, "see charts", async (trx, project) => ({
				charts: await listCharts(trx, project.id),
			})),
	);

	app.post(
		path,
		{
			schema: {
				tags,
				summary: "Make a chart",
				params: ProjectParams,
				body: NewChart,
				response: { 201: Chart },
			},
		},
		async (request, reply) => {
			const made = await inProject(
				request,
				"change charts",
				async (trx, project) => {
					// A chart that cannot be drawn is not kept.
					await describeFigures(trx, request.body, readerOf(project));
					const key = { projectId: project.id, id: newId() };
					const { accountId } = signedIn(request);
					await insertChart(trx, key, request.body, accountId);
					const chart = await chartOf(trx, project.id, key.id);
					await auditChart(trx, request, key.id, "chart.create");
					return chart;
				},
			);
			return reply.code(201).send(made);
		},
	);

	app.post(
		`${path}/preview`,
		{
			schema: {
				tags,
				summary: "The figures of a chart that is not kept",
				params: ProjectParams,
				body: NewChart,
				response: { 200: ChartFigures },
			},
		},
		(request) =>
			inProject(request, "change charts", (trx, project) =>
				describeFigures(trx, request.body, readerOf(project)),
			),
	);

	app.get(
		`${path}/:chart`,
		{
			schema: {
				tags,
				summary: "A chart: what it draws, and who marked what on it",
				params: ChartParams,
				response: { 200: Chart },
			},
		},
		(request) =>
			inChart(request, "see charts", async (_trx, _project, chart) => chart),
	);

	app.put(
		`${path}/:chart`,
		{
			schema: {
				tags,
				summary: "Change a chart",
				params: ChartParams,
				body: NewChart,
				response: { 200: Chart },
			},
		},
		(request) =>
			inChart(request, "change charts", async (trx, project, chart) => {
				await describeFigures(
					trx,
					{ ...chart, ...request.body },
					readerOf(project),
				);
				await updateChart(
					trx,
					{ projectId: project.id, id: chart.id },
					request.body,
				);
				const changed = await chartOf(trx, project.id, chart.id);
				await auditChart(trx, request, chart.id, "chart.change");
				return changed;
			}),
	);

	app.delete(
		`${path}/:chart`,
		{
			schema: {
				tags,
				summary: "Delete a chart; what it was drawn from stays",
				params: ChartParams,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			await inChart(request, "change charts", async (trx, project, chart) => {
				await deleteChart(trx, { projectId: project.id, id: chart.id });
				await auditChart(trx, request, chart.id, "chart.delete");
			});
			return reply.code(204).send(null);
		},
	);

	app.get(
		`${path}/:chart/figures`,
		{
			schema: {
				tags,
				summary: "A chart's points, limits, special causes and what they mean",
				description:
					"Who may not see single responses sees whole groups of people in place of periods of a survey, and no small counts of people in a series.",
				params: ChartParams,
				response: { 200: ChartFigures },
			},
		},
		(request) =>
			inChart(request, "see charts", (trx, project, chart) =>
				describeFigures(trx, chart, readerOf(project)),
			),
	);
}
