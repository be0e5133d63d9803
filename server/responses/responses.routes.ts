import type { App } from "../app-type.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import { SurveyParams } from "../wire.schemas.ts";
import { followProgress } from "./follow-progress.ts";
import { Progress } from "./responses.schemas.ts";

export async function responsesRoutes(app: App): Promise<void> {
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
