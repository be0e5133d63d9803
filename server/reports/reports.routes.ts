import type { FastifyRequest } from "fastify";
import Type from "typebox";
import { v7 as newId } from "uuid";
import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { notFound } from "../problems.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import { SurveyParams } from "../wire.schemas.ts";
import { auditReport } from "./audit-report.ts";
import { checkContent } from "./check-content.ts";
import { describeReport, describeReports } from "./describe-report.ts";
import { reportChanged } from "./report-changed.ts";
import { deleteReport, insertReport, updateReport } from "./reports.queries.ts";
import {
	NewReport,
	Report,
	ReportChange,
	ReportList,
	ReportParams,
} from "./reports.schemas.ts";

const path = "/projects/:project/surveys/:survey/reports";
const tags = ["reports"];

export async function reportsRoutes(app: App): Promise<void> {
	app.get(
		path,
		{
			schema: {
				tags,
				summary: "The survey's reports, the last changed first",
				params: SurveyParams,
				response: { 200: ReportList },
			},
		},
		(request) =>
			inSurvey(request, "see reports", (trx, project, survey) =>
				describeReports(trx, { projectId: project.id, surveyId: survey.id }),
			),
	);

	app.post(
		path,
		{
			schema: {
				tags,
				summary: "Begin a report",
				params: SurveyParams,
				body: NewReport,
				response: { 201: Report },
			},
		},
		async (request, reply) => {
			const report = await inSurvey(
				request,
				"change reports",
				async (trx, project, survey) => {
					const { title, content } = request.body;
					await checkContent(trx, survey, content);
					const { accountId: createdBy } = signedIn(request);
					const key = {
						projectId: project.id,
						surveyId: survey.id,
						id: newId(),
					};
					await insertReport(trx, key, { title, content, createdBy });
					const described = await describeReport(trx, key);
					await auditReport(trx, request, key, "report.create");
					return described;
				},
			);
			return reply.code(201).send(report);
		},
	);

	app.get(
		`${path}/:report`,
		{
			schema: {
				tags,
				summary: "A report: its texts, what it shows, and its editions",
				description:
					"Figures are not in it: ask the summary for them, which gives each reader what they may see. An edition holds them as they were.",
				params: ReportParams,
				response: { 200: Report },
			},
		},
		(request) =>
			inSurvey(request, "see reports", (trx) =>
				describeReport(trx, keyOf(request)),
			),
	);

	app.put(
		`${path}/:report`,
		{
			schema: {
				tags,
				summary: "Save a report, unless somebody else has since",
				params: ReportParams,
				body: ReportChange,
				response: { 200: Report },
			},
		},
		(request) =>
			inSurvey(request, "change reports", async (trx, _project, survey) => {
				const key = keyOf(request);
				const { accountId: updatedBy } = signedIn(request);
				const saved = await updateReport(trx, key, {
					...request.body,
					updatedBy,
				});
				if (!saved) throw await reportChanged(trx, key);
				await checkContent(trx, survey, request.body.content);
				const described = await describeReport(trx, key);
				await auditReport(trx, request, key, "report.change");
				return described;
			}),
	);

	app.delete(
		`${path}/:report`,
		{
			schema: {
				tags,
				summary: "Delete a report with its editions",
				params: ReportParams,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			await inSurvey(request, "change reports", async (trx) => {
				const key = keyOf(request);
				if (!(await deleteReport(trx, key))) throw notFound();
				await auditReport(trx, request, key, "report.delete");
			});
			return reply.code(204).send(null);
		},
	);
}

function keyOf({
	params: { project, survey, report },
}: FastifyRequest<{
	Params: { project: string; survey: string; report: string };
}>) {
	return { projectId: project, surveyId: survey, id: report };
}
