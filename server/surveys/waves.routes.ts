import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { inProject } from "../projects/project-access.ts";
import { changeWave } from "./change-wave.ts";
import { describeWave } from "./describe-survey.ts";
import { Wave, WaveChange, WaveParams } from "./surveys.schemas.ts";
import { countResponses } from "./waves.queries.ts";

export async function wavesRoutes(app: App): Promise<void> {
	app.patch(
		"/projects/:project/surveys/:survey/waves/:wave",
		{
			schema: {
				tags: ["surveys"],
				summary: "Change when a wave opens and closes; null takes a time away",
				params: WaveParams,
				body: WaveChange,
				response: { 200: Wave },
			},
		},
		async (request) => {
			const { survey: surveyId, wave: key } = request.params;
			return await inProject(
				request,
				"change collection",
				async (trx, { id: projectId }) => {
					const at = { projectId, surveyId, key };
					const wave = await changeWave(trx, at, request.body);
					const responses = await countResponses(trx, projectId, surveyId);
					await recordAudit(trx, {
						chain: projectId,
						actor: actorOf(request),
						action: "wave.change",
						subject: { kind: "survey", id: surveyId },
						details: { wave: key, ...request.body },
					});
					return describeWave(wave, responses.get(wave.id) ?? 0);
				},
			);
		},
	);
}
