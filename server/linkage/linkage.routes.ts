import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { notFound } from "../problems.ts";
import { describeSurvey } from "../surveys/describe-survey.ts";
import { measured } from "../surveys/measured.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import { findSurvey } from "../surveys/surveys.queries.ts";
import { Survey } from "../surveys/surveys.schemas.ts";
import { SurveyParams } from "../wire.schemas.ts";
import { decide } from "./decide.ts";
import {
	LinkageChange,
	LinkageQuery,
	LinkageReport,
	NewDecision,
} from "./linkage.schemas.ts";
import { linkageReport } from "./linkage-report.ts";
import { tighten } from "./tighten.ts";

const tags = ["linkage"];

export async function linkageRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/surveys/:survey/linkage",
		{
			schema: {
				tags,
				summary:
					"How many responses of two waves are joined, and which further ones might be",
				params: SurveyParams,
				querystring: LinkageQuery,
				response: { 200: LinkageReport },
			},
		},
		(request) =>
			inSurvey(request, "see responses", async (trx, project, survey) => {
				const report = await linkageReport(
					trx,
					measured(survey),
					request.query,
				);
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "linkage.view",
					subject: { kind: "survey", id: survey.id },
					details: { ...request.query },
				});
				return report;
			}),
	);

	app.post(
		"/projects/:project/surveys/:survey/linkage/decisions",
		{
			schema: {
				tags,
				summary: "Say whether two responses are one person's; the newest holds",
				params: SurveyParams,
				body: NewDecision,
				response: { 201: NewDecision },
			},
		},
		async (request, reply) => {
			const { accountId } = signedIn(request);
			const wanted = request.body;
			await inSurvey(
				request,
				"change responses",
				async (trx, project, survey) => {
					await decide(trx, survey, accountId, wanted);
					await recordAudit(trx, {
						chain: project.id,
						actor: actorOf(request),
						action: "linkage.decide",
						subject: { kind: "survey", id: survey.id },
						details: { ...wanted },
					});
				},
			);
			return reply.code(201).send(wanted);
		},
	);

	app.post(
		"/projects/:project/surveys/:survey/linkage",
		{
			schema: {
				tags,
				summary:
					"Change how responses are joined: once there are any, or the project is live, only to less, and for good",
				params: SurveyParams,
				body: LinkageChange,
				response: { 200: Survey },
			},
		},
		(request) =>
			inSurvey(request, "change surveys", async (trx, project, survey) => {
				const severed = await tighten(trx, survey, request.body);
				const changed = await findSurvey(trx, project.id, survey.id);
				if (!changed) throw notFound();
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "survey.linkage",
					subject: { kind: "survey", id: survey.id },
					details: { from: survey.linkage, to: changed.linkage, severed },
				});
				return describeSurvey(changed, null);
			}),
	);
}
