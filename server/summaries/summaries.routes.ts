import type { App } from "../app-type.ts";
import { snapshotOf } from "../row-security.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import { SurveyParams } from "../wire.schemas.ts";
import { Summary, SummaryQuery } from "./summaries.schemas.ts";
import { summariseSurvey } from "./summarise-survey.ts";

export async function summariesRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/surveys/:survey/summary",
		{
			schema: {
				tags: ["summaries"],
				summary: "What changed between two waves, with n, intervals and notes",
				params: SurveyParams,
				querystring: SummaryQuery,
				response: { 200: Summary },
			},
		},
		async (request) => {
			const { project, survey } = await inSurvey(
				request,
				"see summaries",
				async (_trx, project, survey) => ({ project, survey }),
			);
			return await snapshotOf(app.db, project.id, (trx) =>
				summariseSurvey(trx, project, survey, request.query),
			);
		},
	);
}
