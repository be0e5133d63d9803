import { v7 as newId } from "uuid";
import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { notFound } from "../problems.ts";
import { snapshotOf } from "../row-security.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import { auditReport } from "./audit-report.ts";
import { describeEdition } from "./describe-report.ts";
import { findEdition, insertEdition } from "./editions.queries.ts";
import { Edition, EditionParams, NewEdition } from "./editions.schemas.ts";
import { freezeReport } from "./freeze-report.ts";
import { reportChanged } from "./report-changed.ts";
import { holdReport } from "./reports.queries.ts";
import { ReportParams } from "./reports.schemas.ts";

const path = "/projects/:project/surveys/:survey/reports/:report/editions";
const tags = ["reports"];

export async function editionsRoutes(app: App): Promise<void> {
	app.post(
		path,
		{
			schema: {
				tags,
				summary: "Freeze a report with its figures as viewers see them now",
				description:
					"An edition never changes. Its figures are of whole groups of people, whoever freezes it, because it is made to be handed on.",
				params: ReportParams,
				body: NewEdition,
				response: { 201: Edition },
			},
		},
		async (request, reply) => {
			const { project: projectId, survey: surveyId, report } = request.params;
			const key = { projectId, surveyId, id: report };
			const { version } = request.body;
			const held = await inSurvey(
				request,
				"change reports",
				async (trx, project, survey) => {
					const found = await holdReport(trx, key, version);
					if (!found) throw await reportChanged(trx, key);
					return { project, survey, report: found };
				},
			);
			// All figures are of one moment, which a transaction that writes does not give.
			const frozen = await snapshotOf(app.db, projectId, (trx) =>
				freezeReport(trx, held.project, held.survey, held.report),
			);
			const id = newId();
			const edition = await inSurvey(request, "change reports", async (trx) => {
				if (!(await holdReport(trx, key, version)))
					throw await reportChanged(trx, key);
				const { accountId: frozenBy } = signedIn(request);
				await insertEdition(trx, key, { ...frozen, id, frozenBy });
				const row = await findEdition(trx, key, id);
				if (!row) throw notFound();
				await auditReport(trx, request, key, "report.freeze", { edition: id });
				return { ...describeEdition(row), body: row.body };
			});
			return reply.code(201).send(edition);
		},
	);

	app.get(
		`${path}/:edition`,
		{
			schema: {
				tags,
				summary: "An edition of a report: what was frozen, and its checksum",
				params: EditionParams,
				response: { 200: Edition },
			},
		},
		(request) =>
			inSurvey(request, "see reports", async (trx) => {
				const { project, survey, report, edition } = request.params;
				const key = { projectId: project, surveyId: survey, id: report };
				const row = await findEdition(trx, key, edition);
				if (!row) throw notFound();
				return { ...describeEdition(row), body: row.body };
			}),
	);
}
