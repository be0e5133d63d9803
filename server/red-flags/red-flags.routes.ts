import { v7 as newId } from "uuid";
import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { notFound } from "../problems.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import { SurveyParams } from "../wire.schemas.ts";
import { findRedFlags } from "./find-red-flags.ts";
import { insertReading, isFlagged } from "./red-flags.queries.ts";
import { FlaggedParams, NewReading, RedFlags } from "./red-flags.schemas.ts";

const tags = ["responses"];

/** Responses in which somebody may be in danger, for those who promised to read them. */
export async function redFlagsRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/surveys/:survey/red-flags",
		{
			schema: {
				tags,
				summary: "Responses that raise a red flag, unread first",
				description:
					"Only where the instrument promises that somebody reads them; elsewhere there is nothing to list.",
				params: SurveyParams,
				response: { 200: RedFlags },
			},
		},
		(request) =>
			inSurvey(request, "see responses", async (trx, project, survey) => {
				const found = await findRedFlags(trx, survey, new Date());
				if (found.responses.length === 0) return found;
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "red-flags.view",
					subject: { kind: "survey", id: survey.id },
					details: { responses: found.responses.length },
				});
				return found;
			}),
	);

	app.post(
		"/projects/:project/surveys/:survey/red-flags/:response/read",
		{
			schema: {
				tags,
				summary: "Say that you have read it, and what was done",
				params: FlaggedParams,
				body: NewReading,
				response: { 200: RedFlags },
			},
		},
		(request) =>
			inSurvey(request, "change responses", async (trx, project, survey) => {
				const { response } = request.params;
				const { redFlags = [], monitoring } = survey.definition;
				const isListed =
					monitoring?.readBy !== undefined &&
					redFlags.length > 0 &&
					(await isFlagged(trx, survey, redFlags, response));
				if (!isListed) throw notFound();
				await insertReading(trx, {
					projectId: project.id,
					id: newId(),
					response,
					note: request.body.note ?? null,
					readBy: signedIn(request).accountId,
				});
				const found = await findRedFlags(trx, survey, new Date());
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "red-flags.read",
					subject: { kind: "survey", id: survey.id },
					details: { response },
				});
				return found;
			}),
	);
}
