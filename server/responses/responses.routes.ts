import Type from "typebox";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import { SurveyParams } from "../wire.schemas.ts";
import { codebookOf, codebookText } from "./codebook.ts";
import { sendDownload } from "./download.ts";
import { exportResponses } from "./export-responses.ts";
import { fileName } from "./file-name.ts";
import { followProgress } from "./follow-progress.ts";
import {
	Codebook,
	CodebookQuery,
	ExportQuery,
	Progress,
} from "./responses.schemas.ts";
import { type Format, mediaTypes } from "./table-text.ts";

export async function responsesRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/surveys/:survey/responses",
		{
			schema: {
				tags: ["responses"],
				summary:
					"Every response to a survey, one a row; CSV unless asked otherwise",
				params: SurveyParams,
				querystring: ExportQuery,
				response: { 200: downloads("csv", "json", "jsonl") },
			},
		},
		async (request, reply) => {
			const { format = "csv" } = request.query;
			const { project, survey } = await inSurvey(
				request,
				"see responses",
				async (trx, project, survey) => {
					await recordAudit(trx, {
						chain: project.id,
						actor: actorOf(request),
						action: "responses.export",
						subject: { kind: "survey", id: survey.id },
						details: { format },
					});
					return { project, survey };
				},
			);
			return sendDownload(reply, {
				name: fileName(project, survey, "responses", format),
				format,
				text: exportResponses(app.db, survey, format),
			});
		},
	);

	app.get(
		"/projects/:project/surveys/:survey/codebook",
		{
			schema: {
				tags: ["responses"],
				summary:
					"What each column of the export holds; JSON unless asked otherwise",
				params: SurveyParams,
				querystring: CodebookQuery,
				response: {
					200: {
						description: "The columns in their order",
						content: {
							"application/json": { schema: Codebook },
							"text/csv": { schema: Type.String() },
						},
					},
				},
			},
		},
		async (request, reply) => {
			const { project, survey } = await inSurvey(
				request,
				"see surveys",
				async (_trx, project, survey) => ({ project, survey }),
			);
			const columns = codebookOf(survey);
			if (request.query.format !== "csv") return reply.send({ columns });
			return sendDownload(reply, {
				name: fileName(project, survey, "codebook", "csv"),
				format: "csv",
				text: codebookText(columns),
			});
		},
	);

	app.get(
		"/projects/:project/surveys/:survey/progress",
		{
			schema: {
				tags: ["responses"],
				summary: "How collection goes: by wave, day and site",
				params: SurveyParams,
				response: { 200: Progress },
			},
		},
		(request) =>
			inSurvey(request, "see collection", (trx, _project, survey) =>
				followProgress(trx, survey, new Date()),
			),
	);
}

function downloads(...formats: Format[]) {
	const content = formats.map((format) => [
		mediaTypes[format].split(";")[0],
		{ schema: Type.String() },
	]);
	return { description: "A file", content: Object.fromEntries(content) };
}
