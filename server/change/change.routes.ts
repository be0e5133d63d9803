import type { App } from "../app-type.ts";
import { snapshotOf } from "../row-security.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import { SurveyParams } from "../wire.schemas.ts";
import { Change, ChangeQuery } from "./change.schemas.ts";
import { describeChange } from "./describe-change.ts";
import { describeWaves } from "./describe-waves.ts";
import { Waves, WavesQuery } from "./waves.schemas.ts";

const tags = ["summaries"];

export async function changeRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/surveys/:survey/change",
		{
			schema: {
				tags,
				summary:
					"What stands behind a change between two waves, and what speaks against it",
				description:
					"On the scale that the project reads first: from being invited to being counted, each person against reliable change, groups, a comparison site, and arguments against the change.",
				params: SurveyParams,
				querystring: ChangeQuery,
				response: { 200: Change },
			},
		},
		async (request) => {
			const { project, survey } = await inSurvey(
				request,
				"see summaries",
				async (_trx, project, survey) => ({ project, survey }),
			);
			return await snapshotOf(app.db, project.id, (trx) =>
				describeChange(trx, project, survey, request.query),
			);
		},
	);

	app.get(
		"/projects/:project/surveys/:survey/waves",
		{
			schema: {
				tags,
				summary: "Means over all waves, and how sure each is",
				params: SurveyParams,
				querystring: WavesQuery,
				response: { 200: Waves },
			},
		},
		async (request) => {
			const { project, survey } = await inSurvey(
				request,
				"see summaries",
				async (_trx, project, survey) => ({ project, survey }),
			);
			return await snapshotOf(app.db, project.id, (trx) =>
				describeWaves(trx, project, survey, request.query),
			);
		},
	);
}
