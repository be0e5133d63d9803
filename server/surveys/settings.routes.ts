import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { SurveyParams } from "../wire.schemas.ts";
import { updateSettings } from "./settings.queries.ts";
import { SurveySettings } from "./settings.schemas.ts";
import { inSurvey } from "./survey-access.ts";

export async function settingsRoutes(app: App): Promise<void> {
	app.put(
		"/projects/:project/surveys/:survey/settings",
		{
			schema: {
				tags: ["surveys"],
				summary: "Change how a survey's pages behave",
				description:
					"Counts for whoever opens the survey from now on; a tablet that is offline learns of it when it is online again.",
				params: SurveyParams,
				body: SurveySettings,
				response: { 200: SurveySettings },
			},
		},
		(request) =>
			inSurvey(request, "change surveys", async (trx, project, survey) => {
				await updateSettings(trx, project.id, survey.id, request.body);
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "survey.settings",
					subject: { kind: "survey", id: survey.id },
					details: request.body,
				});
				return request.body;
			}),
	);
}
