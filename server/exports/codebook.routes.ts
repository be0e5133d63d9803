import Type from "typebox";
import type { App } from "../app-type.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import { SurveyParams } from "../wire.schemas.ts";
import { codebookOf, codebookText } from "./codebook.ts";
import { codebookDdi } from "./codebook-ddi.ts";
import { codebookPage } from "./codebook-html.ts";
import { sendDownload } from "./download.ts";
import { Codebook, CodebookQuery, ScriptParams } from "./exports.schemas.ts";
import { questionnaireText } from "./fhir.ts";
import { fileName } from "./file-name.ts";
import { mediaTypes } from "./media-types.ts";
import { pythonScript } from "./script-python.ts";
import { rScript } from "./script-r.ts";

const tags = ["exports"];
const text = { schema: Type.String() };

const files = {
	csv: { extension: "csv", mediaType: mediaTypes.csv, content: codebookText },
	html: {
		extension: "html",
		mediaType: mediaTypes.html,
		content: (survey: SurveyRow) => [codebookPage(survey)],
	},
	ddi: {
		extension: "xml",
		mediaType: mediaTypes.xml,
		content: (survey: SurveyRow) => [codebookDdi(survey, null)],
	},
	fhir: {
		extension: "json",
		mediaType: mediaTypes.fhir,
		content: (survey: SurveyRow) => [questionnaireText(survey)],
	},
} as const;

/** What goes with a survey's responses and holds none: whoever sees the survey may have it. */
export async function codebookRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/surveys/:survey/codebook",
		{
			schema: {
				tags,
				summary:
					"What each column of the export holds; JSON unless asked otherwise. As fhir: the Questionnaire that the exported QuestionnaireResponses answer",
				params: SurveyParams,
				querystring: CodebookQuery,
				response: {
					200: {
						description: "The columns in their order",
						content: {
							"application/json": { schema: Codebook },
							"text/csv": text,
							"text/html": text,
							"application/xml": text,
							"application/fhir+json": text,
						},
					},
				},
			},
		},
		async (request, reply) => {
			const { format = "json" } = request.query;
			const { project, survey } = await inSurvey(
				request,
				"see surveys",
				async (_trx, project, survey) => ({ project, survey }),
			);
			if (format === "json") return reply.send({ columns: codebookOf(survey) });
			const { extension, mediaType, content } = files[format];
			return sendDownload(reply, {
				name: fileName(project, survey, "codebook", extension),
				mediaType,
				content: content(survey),
			});
		},
	);

	app.get(
		"/projects/:project/surveys/:survey/scripts/:language",
		{
			schema: {
				tags,
				summary:
					"A script for R or Python that reads the CSV with its labels and compares before and after",
				params: ScriptParams,
				response: {
					200: { description: "A script", content: { "text/plain": text } },
				},
			},
		},
		async (request, reply) => {
			const { language } = request.params;
			const { project, survey } = await inSurvey(
				request,
				"see surveys",
				async (_trx, project, survey) => ({ project, survey }),
			);
			const script = language === "r" ? rScript : pythonScript;
			return sendDownload(reply, {
				name: fileName(project, survey, "start", language === "r" ? "R" : "py"),
				mediaType: mediaTypes.plain,
				content: [script(survey)],
			});
		},
	);
}
