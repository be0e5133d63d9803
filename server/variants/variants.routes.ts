import Type from "typebox";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { notFound } from "../problems.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import { SurveyParams } from "../wire.schemas.ts";
import { describeVariants } from "./describe-variants.ts";
import { linkVariant } from "./link-variant.ts";
import { endVariant } from "./variants.queries.ts";
import { NewVariant, VariantList, VariantParams } from "./variants.schemas.ts";

const tags = ["surveys"];
const address = "/projects/:project/surveys/:survey/variants/:kind";

/** Versions of a survey for different people. */
export async function variantsRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/surveys/:survey/variants",
		{
			schema: {
				tags,
				summary: "The survey's versions for different people",
				params: SurveyParams,
				response: { 200: VariantList },
			},
		},
		(request) =>
			inSurvey(request, "see surveys", (trx, _project, survey) =>
				describeVariants(trx, survey),
			),
	);

	app.put(
		address,
		{
			schema: {
				tags,
				summary: "Offer another survey of the project as a version of this one",
				description:
					"People choose it on the start page. Their answers are kept under the version's own survey and its wave of the same key, and are never pooled with others.",
				params: VariantParams,
				body: NewVariant,
				response: { 200: VariantList },
			},
		},
		(request) =>
			inSurvey(request, "change surveys", async (trx, project, survey) => {
				const { kind } = request.params;
				await linkVariant(trx, survey, kind, request.body);
				const described = await describeVariants(trx, survey);
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "variant.link",
					subject: { kind: "survey", id: survey.id },
					details: { kind, survey: request.body.survey },
				});
				return described;
			}),
	);

	app.delete(
		address,
		{
			schema: {
				tags,
				summary:
					"Offer a version no longer; answers that are on their way still arrive",
				params: VariantParams,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			const { kind } = request.params;
			await inSurvey(
				request,
				"change surveys",
				async (trx, project, survey) => {
					if (!(await endVariant(trx, project.id, survey.id, kind))) {
						throw notFound();
					}
					await recordAudit(trx, {
						chain: project.id,
						actor: actorOf(request),
						action: "variant.unlink",
						subject: { kind: "survey", id: survey.id },
						details: { kind },
					});
				},
			);
			return reply.code(204).send(null);
		},
	);
}
