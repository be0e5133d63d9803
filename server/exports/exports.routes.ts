import type { FastifyRequest } from "fastify";
import Type from "typebox";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { snapshotOf } from "../row-security.ts";
import { summariseSurvey } from "../summaries/summarise-survey.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import { SurveyParams } from "../wire.schemas.ts";
import { sendDownload } from "./download.ts";
import { ExportQuery, FiguresQuery } from "./exports.schemas.ts";
import { figuresText } from "./figures.ts";
import { fileName } from "./file-name.ts";
import { exportName, fileFormats } from "./formats.ts";
import { makeManifest } from "./make-manifest.ts";
import { Manifest } from "./manifest.schemas.ts";
import { mediaTypes } from "./media-types.ts";
import { openExport } from "./open-export.ts";

const tags = ["exports"];
const params = SurveyParams;

export async function exportsRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/surveys/:survey/responses",
		{
			schema: {
				tags,
				summary:
					"Every response to a survey, one a row; CSV unless asked otherwise",
				params,
				querystring: ExportQuery,
				response: { 200: { description: "A file", content: contents() } },
			},
		},
		async (request, reply) => {
			const { format = "csv" } = request.query;
			const { project, survey } = await mayExport(request, "responses.export");
			const source = await openExport(app.db, project, survey, request.query, {
				figures: format === "zip",
			});
			const { mediaType, write } = fileFormats[format];
			reply.header("waymark-as-of", source.filter.until.toISOString());
			if (source.rows !== null) reply.header("waymark-rows", source.rows);
			return sendDownload(reply, {
				name: exportName(source),
				mediaType,
				content: write(source),
			});
		},
	);

	app.get(
		"/projects/:project/surveys/:survey/manifest",
		{
			schema: {
				tags,
				summary:
					"From what an export is made: its query, versions, checksum and the figures as published",
				params,
				querystring: ExportQuery,
				response: { 200: Manifest },
			},
		},
		async (request) => {
			const { project, survey } = await mayExport(
				request,
				"responses.manifest",
			);
			const source = await openExport(app.db, project, survey, request.query, {
				figures: true,
			});
			return await makeManifest(source);
		},
	);

	app.get(
		"/projects/:project/surveys/:survey/figures",
		{
			schema: {
				tags,
				summary:
					"The figures of a summary as a table, as the caller may see them; CSV unless asked otherwise",
				params,
				querystring: FiguresQuery,
				response: { 200: { description: "A file", content: ofFigures } },
			},
		},
		async (request, reply) => {
			const { format = "csv", ...asked } = request.query;
			const { project, survey } = await inSurvey(
				request,
				"see summaries",
				async (_trx, project, survey) => ({ project, survey }),
			);
			const summary = await snapshotOf(app.db, project.id, (trx) =>
				summariseSurvey(trx, project, survey, asked),
			);
			return sendDownload(reply, {
				name: fileName(project, survey, "figures", format),
				mediaType: mediaTypes[format],
				content: figuresText(format, summary),
			});
		},
	);
}

const ofFigures = {
	"text/csv": { schema: Type.String() },
	"application/json": { schema: Type.String() },
};

function contents() {
	const types = Object.values(fileFormats).map(({ mediaType }) => [
		mediaType.split(";")[0],
		{ schema: Type.String() },
	]);
	return Object.fromEntries(types);
}

type ExportRequest = FastifyRequest<{
	Params: { project: string; survey: string };
	Querystring: ExportQuery;
}>;

/** The survey, when the caller may see its responses, which is entered in the audit. */
async function mayExport(
	request: ExportRequest,
	action: "responses.export" | "responses.manifest",
) {
	return await inSurvey(
		request,
		"see responses",
		async (trx, project, survey) => {
			const { format = "csv", ...filters } = request.query;
			await recordAudit(trx, {
				chain: project.id,
				actor: actorOf(request),
				action,
				subject: { kind: "survey", id: survey.id },
				details: { format, ...filters },
			});
			return { project, survey };
		},
	);
}
