import type { FastifyRequest } from "fastify";
import type { Transaction } from "kysely";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { notFound } from "../problems.ts";
import { may } from "../projects/policy.ts";
import { inProject, type ProjectAccess } from "../projects/project-access.ts";
import type { Database } from "../tables.ts";
import { findChart } from "./charts.queries.ts";
import type { Chart } from "./charts.schemas.ts";
import type { Reader } from "./material.ts";

/** Does the work on a chart of a project, as `inProject` does. Throws `not-found` for another project's. */
export async function inChart<T>(
	request: FastifyRequest<{ Params: { project: string; chart: string } }>,
	permission: "see charts" | "change charts",
	work: (
		trx: Transaction<Database>,
		project: ProjectAccess,
		chart: Chart,
	) => Promise<T>,
): Promise<T> {
	return await inProject(request, permission, async (trx, project) => {
		const { chart: id } = request.params;
		return await work(trx, project, await chartOf(trx, project.id, id));
	});
}

/** Throws `not-found`. */
export async function chartOf(
	trx: Transaction<Database>,
	projectId: string,
	id: string,
): Promise<Chart> {
	const chart = await findChart(trx, { projectId, id });
	if (!chart) throw notFound();
	return chart;
}

/** What a member may see of people. */
export function readerOf({ id, role, threshold }: ProjectAccess): Reader {
	return { projectId: id, threshold, seesAll: may(role, "see responses") };
}

/** Enters what was done with a chart. */
export async function auditChart(
	trx: Transaction<Database>,
	request: FastifyRequest<{ Params: { project: string } }>,
	id: string,
	action: `chart.${"create" | "change" | "delete" | "rebase" | "annotate"}`,
	details: Record<string, unknown> = {},
): Promise<void> {
	await recordAudit(trx, {
		chain: request.params.project,
		actor: actorOf(request),
		action,
		subject: { kind: "chart", id },
		details,
	});
}
