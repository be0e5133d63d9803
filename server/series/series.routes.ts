import type { FastifyRequest } from "fastify";
import type { Transaction } from "kysely";
import Type from "typebox";
import { v7 as newId } from "uuid";
import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { isSeriesInUse } from "../over-time/charts.queries.ts";
import { notFound, Problem } from "../problems.ts";
import { inProject, type ProjectAccess } from "../projects/project-access.ts";
import { requireSite } from "../projects/require-site.ts";
import type { Database } from "../tables.ts";
import { ProjectParams } from "../wire.schemas.ts";
import {
	deleteSeries,
	findSeries,
	insertSeries,
	listSeries,
	updateSeries,
} from "./series.queries.ts";
import {
	NewSeries,
	Series,
	SeriesList,
	SeriesParams,
} from "./series.schemas.ts";

const tags = ["over time"];
const path = "/projects/:project/series";

/** Dated figures from elsewhere. */
export async function seriesRoutes(app: App): Promise<void> {
	app.get(
		path,
		{
			schema: {
				tags,
				summary: "The project's series of figures from elsewhere, by name",
				params: ProjectParams,
				response: { 200: SeriesList },
			},
		},
		(request) =>
			inProject(request, "see series", async (trx, project) => ({
				series: await listSeries(trx, project.id),
			})),
	);

	app.post(
		path,
		{
			schema: {
				tags,
				summary: "Begin a series",
				params: ProjectParams,
				body: NewSeries,
				response: { 201: Series },
			},
		},
		async (request, reply) => {
			const made = await inProject(
				request,
				"change series",
				async (trx, project) => {
					const { site } = request.body;
					if (site !== undefined) await requireSite(trx, project.id, site);
					const key = { projectId: project.id, id: newId() };
					const { accountId } = signedIn(request);
					await insertSeries(trx, key, request.body, accountId);
					const series = await findSeries(trx, key);
					if (!series) throw notFound();
					await auditSeries(trx, request, key.id, "series.create");
					return series;
				},
			);
			return reply.code(201).send(made);
		},
	);

	app.put(
		`${path}/:series`,
		{
			schema: {
				tags,
				summary: "Change a series; its kind stays as it is",
				params: SeriesParams,
				body: NewSeries,
				response: { 200: Series },
			},
		},
		(request) =>
			inSeries(request, "change series", async (trx, project, series) => {
				const { site, kind } = request.body;
				if (kind !== series.kind) throw kindIsFixed();
				if (site !== undefined) await requireSite(trx, project.id, site);
				const key = { projectId: project.id, id: series.id };
				await updateSeries(trx, key, request.body);
				const changed = await findSeries(trx, key);
				if (!changed) throw notFound();
				await auditSeries(trx, request, series.id, "series.change");
				return changed;
			}),
	);

	app.delete(
		`${path}/:series`,
		{
			schema: {
				tags,
				summary: "Delete a series with its points",
				params: SeriesParams,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			await inSeries(request, "change series", async (trx, project, series) => {
				const key = { projectId: project.id, id: series.id };
				if (await isSeriesInUse(trx, key))
					throw new Problem(
						"series-in-use",
						"Delete the charts that are drawn from it first; then nothing points to figures that are gone.",
					);
				await deleteSeries(trx, key);
				await auditSeries(trx, request, series.id, "series.delete");
			});
			return reply.code(204).send(null);
		},
	);
}

type SeriesRequest = FastifyRequest<{
	Params: { project: string; series: string };
}>;

/** Does the work on a series of a project, as `inProject` does. Throws `not-found` for another project's. */
export async function inSeries<T>(
	request: SeriesRequest,
	permission: "see series" | "change series",
	work: (
		trx: Transaction<Database>,
		project: ProjectAccess,
		series: Series,
	) => Promise<T>,
): Promise<T> {
	return await inProject(request, permission, async (trx, project) => {
		const { series: id } = request.params;
		const series = await findSeries(trx, { projectId: project.id, id });
		if (!series) throw notFound();
		return await work(trx, project, series);
	});
}

/** Enters what was done with a series; never a figure. */
export async function auditSeries(
	trx: Transaction<Database>,
	request: FastifyRequest<{ Params: { project: string } }>,
	id: string,
	action: `series.${"create" | "change" | "delete" | "import" | "point"}`,
	details: Record<string, unknown> = {},
): Promise<void> {
	await recordAudit(trx, {
		chain: request.params.project,
		actor: actorOf(request),
		action,
		subject: { kind: "series", id },
		details,
	});
}

function kindIsFixed(): Problem {
	const message =
		"A series keeps its kind: begin another one for figures of another kind.";
	return new Problem("invalid-body", message, {
		errors: [{ path: "/kind", message }],
	});
}
