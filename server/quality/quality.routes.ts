import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { snapshotOf } from "../row-security.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import { SurveyParams } from "../wire.schemas.ts";
import { listCareless } from "./careless.ts";
import { askedWave, describeQuality } from "./describe-quality.ts";
import { FlaggedResponses, Quality, QualityQuery } from "./quality.schemas.ts";

export async function qualityRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/surveys/:survey/quality",
		{
			schema: {
				tags: ["summaries"],
				summary: "How well the questions work here, in one wave",
				description:
					"Scale by scale: whether its questions hang together, the error of a score, scores at the ends, and how far sites differ. Besides, how many responses may be careless.",
				params: SurveyParams,
				querystring: QualityQuery,
				response: { 200: Quality },
			},
		},
		async (request) => {
			const { project, survey } = await inSurvey(
				request,
				"see summaries",
				async (_trx, project, survey) => ({ project, survey }),
			);
			return await snapshotOf(app.db, project.id, (trx) =>
				describeQuality(trx, project, survey, request.query.wave),
			);
		},
	);

	app.get(
		"/projects/:project/surveys/:survey/quality/flagged",
		{
			schema: {
				tags: ["summaries"],
				summary: "Which responses of a wave may be careless, and why",
				params: SurveyParams,
				querystring: QualityQuery,
				response: { 200: FlaggedResponses },
			},
		},
		(request) =>
			inSurvey(request, "see responses", async (trx, project, survey) => {
				const wave = askedWave(survey, request.query.wave);
				const found = await listCareless(trx, { survey, wave });
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "flags.view",
					subject: { kind: "survey", id: survey.id },
					details: { wave: wave.key },
				});
				return found;
			}),
	);
}
