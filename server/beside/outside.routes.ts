import type { FastifyRequest } from "fastify";
import type { Transaction } from "kysely";
import Type from "typebox";
import { v7 as newId } from "uuid";
import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { notFound, wrongField } from "../problems.ts";
import { inProject } from "../projects/project-access.ts";
import type { Database } from "../tables.ts";
import { ProjectParams } from "../wire.schemas.ts";
import {
	deleteFigure,
	type FigureKey,
	findFigure,
	insertFigure,
	listFigures,
	updateFigure,
} from "./outside.queries.ts";
import {
	FigureParams,
	NewOutsideFigure,
	OutsideFigure,
	OutsideFigures,
} from "./outside.schemas.ts";

const tags = ["beside other figures"];
const path = "/projects/:project/outside-figures";

/** Figures about single people from elsewhere: what they are. */
export async function outsideRoutes(app: App): Promise<void> {
	app.get(
		path,
		{
			schema: {
				tags,
				summary: "Figures about single people from elsewhere, by name",
				params: ProjectParams,
				response: { 200: OutsideFigures },
			},
		},
		(request) =>
			inProject(request, "see outside", async (trx, project) => ({
				figures: await listFigures(trx, project.id),
			})),
	);

	app.post(
		path,
		{
			schema: {
				tags,
				summary: "Say what a figure is; its values come from a file",
				params: ProjectParams,
				body: NewOutsideFigure,
				response: { 201: OutsideFigure },
			},
		},
		async (request, reply) => {
			const made = await inProject(
				request,
				"change outside",
				async (trx, project) => {
					refuseDearIsBetter(request.body);
					const key = { projectId: project.id, id: newId() };
					const { accountId } = signedIn(request);
					await insertFigure(trx, key, request.body, accountId);
					const figure = await foundFigure(trx, key);
					await auditFigure(trx, request, key.id, "create");
					return figure;
				},
			);
			return reply.code(201).send(made);
		},
	);

	app.put(
		`${path}/:figure`,
		{
			schema: {
				tags,
				summary: "Change what is said of a figure; its kind stays as it is",
				params: FigureParams,
				body: NewOutsideFigure,
				response: { 200: OutsideFigure },
			},
		},
		(request) =>
			inFigure(request, async (trx, key, figure) => {
				if (request.body.kind !== figure.kind)
					throw wrongField(
						"/kind",
						"A figure keeps its kind: make another one for values of another kind.",
					);
				refuseDearIsBetter(request.body);
				await updateFigure(trx, key, request.body);
				const changed = await foundFigure(trx, key);
				await auditFigure(trx, request, key.id, "change");
				return changed;
			}),
	);

	app.delete(
		`${path}/:figure`,
		{
			schema: {
				tags,
				summary: "Delete a figure with everybody's values",
				params: FigureParams,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			await inFigure(request, async (trx, key, { values }) => {
				await deleteFigure(trx, key);
				await auditFigure(trx, request, key.id, "delete", { values });
			});
			return reply.code(204).send(null);
		},
	);
}

type FigureRequest = FastifyRequest<{
	Params: { project: string; figure: string };
}>;

/** Does the work on a figure that is to be changed, as `inProject` does. Throws `not-found` for another project's. */
export async function inFigure<T>(
	request: FigureRequest,
	work: (
		trx: Transaction<Database>,
		key: FigureKey,
		figure: OutsideFigure,
	) => Promise<T>,
): Promise<T> {
	return await inProject(request, "change outside", async (trx, project) => {
		const key = { projectId: project.id, id: request.params.figure };
		return await work(trx, key, await foundFigure(trx, key));
	});
}

/** Throws `not-found`. */
export async function foundFigure(
	trx: Transaction<Database>,
	key: FigureKey,
): Promise<OutsideFigure> {
	const figure = await findFigure(trx, key);
	if (!figure) throw notFound();
	return figure;
}

/** Enters what was done with a figure; never a value. */
export async function auditFigure(
	trx: Transaction<Database>,
	request: FastifyRequest<{ Params: { project: string } }>,
	id: string,
	verb: "create" | "change" | "delete" | "undo",
	details: Record<string, unknown> = {},
): Promise<void> {
	await recordAudit(trx, {
		chain: request.params.project,
		actor: actorOf(request),
		action: `outside-figure.${verb}`,
		subject: { kind: "outside-figure", id },
		details,
	});
}

function refuseDearIsBetter({ kind, better }: NewOutsideFigure): void {
	if (kind === "cost" && better === "higher")
		throw wrongField(
			"/better",
			"A cost is better lower: say so, or choose another kind.",
		);
}
