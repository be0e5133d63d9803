import Type from "typebox";
import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { notFound } from "../problems.ts";
import { inProject } from "../projects/project-access.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import { correctResponse } from "./correct-response.ts";
import { responseInWords } from "./response-in-words.ts";
import {
	eraseParticipantRows,
	eraseResponses,
	findResponses,
	listRevisions,
} from "./rights.queries.ts";
import {
	Correction,
	Erased,
	Erasure,
	ParticipantParams,
	ResponseInWords,
	ResponseParams,
} from "./rights.schemas.ts";

const tags = ["rights"];

export async function rightsRoutes(app: App): Promise<void> {
	app.post(
		"/projects/:project/participants/:participant/erasure",
		{
			schema: {
				tags,
				summary: "Erase a participant with everything that is held of them",
				description:
					"Answers, scores, contact details and code are gone at once, from every figure too. A response that is sent again is answered with 410.",
				params: ParticipantParams,
				body: Erasure,
				response: { 200: Erased },
			},
		},
		(request) =>
			inProject(request, "change rights", async (trx, project) => {
				const { participant: id } = request.params;
				const responses = await eraseParticipantRows(trx, id);
				if (responses === null) throw notFound();
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "participant.erase",
					subject: { kind: "participant", id },
					details: { reason: request.body.reason, responses },
				});
				return { responses };
			}),
	);

	app.get(
		"/projects/:project/surveys/:survey/responses/:response",
		{
			schema: {
				tags,
				summary: "One response in words, with what it held before",
				params: ResponseParams,
				response: { 200: ResponseInWords },
			},
		},
		(request) =>
			inSurvey(request, "see responses", async (trx, project, survey) => {
				const { response: id } = request.params;
				const [found] = await findResponses(trx, project.id, { response: id });
				if (found?.survey_id !== survey.id) throw notFound();
				const revisions = await listRevisions(trx, project.id, [id]);
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "response.view",
					subject: { kind: "response", id },
				});
				return responseInWords(found, revisions);
			}),
	);

	app.post(
		"/projects/:project/surveys/:survey/responses/:response/revisions",
		{
			schema: {
				tags,
				summary: "Correct a response: a new revision, the former one kept",
				params: ResponseParams,
				body: Correction,
				response: {
					201: Type.Object(
						{ revision: Type.Integer() },
						{ additionalProperties: false },
					),
				},
			},
		},
		async (request, reply) => {
			const { accountId: by } = signedIn(request);
			const { response: id } = request.params;
			reply.code(201);
			return await inSurvey(
				request,
				"change responses",
				async (trx, project, survey) => {
					const at = { id, by };
					const revision = await correctResponse(trx, survey, at, request.body);
					await recordAudit(trx, {
						chain: project.id,
						actor: actorOf(request),
						action: "response.correct",
						subject: { kind: "response", id },
						details: { revision },
					});
					return { revision };
				},
			);
		},
	);

	app.post(
		"/projects/:project/surveys/:survey/responses/:response/erasure",
		{
			schema: {
				tags,
				summary: "Erase one response, such as one that names somebody",
				params: ResponseParams,
				body: Erasure,
				response: { 200: Erased },
			},
		},
		(request) =>
			inSurvey(request, "change rights", async (trx, project, survey) => {
				const { response: id } = request.params;
				const [found] = await findResponses(trx, project.id, { response: id });
				if (found?.survey_id !== survey.id) throw notFound();
				await eraseResponses(trx, project.id, [id], "erasure");
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "response.erase",
					subject: { kind: "response", id },
					details: { reason: request.body.reason },
				});
				return { responses: 1 };
			}),
	);
}
