import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { requireProject } from "../projects/project-access.ts";
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
			const { project, survey: surveyId, wave: key } = request.params;
			const { id } = await requireProject(app.db, signedIn(request), project);
			const at = { projectId: id, surveyId, key };
			const wave = await app.db
				.transaction()
				.execute((trx) => changeWave(trx, at, request.body));
			const responses = await countResponses(app.db, id, surveyId);
			return describeWave(wave, responses.get(wave.id) ?? 0);
		},
	);
}
