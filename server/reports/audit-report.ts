import type { FastifyRequest } from "fastify";
import type { Transaction } from "kysely";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import type { Database } from "../tables.ts";
import type { ReportKey } from "./reports.queries.ts";

/** Enters under the survey, whose title outlives the report's, what was done with one of its reports. */
export async function auditReport(
	trx: Transaction<Database>,
	request: FastifyRequest,
	{ projectId, surveyId, id }: ReportKey,
	action: "report.create" | "report.change" | "report.delete" | "report.freeze",
	details: { edition?: string } = {},
): Promise<void> {
	await recordAudit(trx, {
		chain: projectId,
		actor: actorOf(request),
		action,
		subject: { kind: "survey", id: surveyId },
		details: { report: id, ...details },
	});
}
