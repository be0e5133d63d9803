import type { FastifyRequest } from "fastify";
import type { Transaction } from "kysely";
import Type from "typebox";
import { v7 as newId } from "uuid";
import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { notFound, Problem } from "../problems.ts";
import type { ProjectAccess } from "../projects/project-access.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { SurveyParams } from "../wire.schemas.ts";
import { describeTrial } from "./describe-trial.ts";
import { deleteNote, insertNote, updateNote } from "./trials.queries.ts";
import { NewInterviewNote, NoteParams, Trial } from "./trials.schemas.ts";

const tags = ["surveys"];
const base = "/projects/:project/surveys/:survey/trial";

/** Trying a questionnaire out: what its pilot waves tell, and notes from interviews about its questions. */
export async function trialsRoutes(app: App): Promise<void> {
	app.get(
		base,
		{
			schema: {
				tags,
				summary: "What the survey's pilot waves and interviews tell of it",
				description:
					"Times, what was left empty and how each question was answered, for who may see single responses; none of it is in any summary.",
				params: SurveyParams,
				response: { 200: Trial },
			},
		},
		(request) =>
			inSurvey(request, "see trials", async (trx, project, survey) => {
				const trial = await describeTrial(trx, project, survey);
				if (trial.waves.some(({ figures }) => figures !== null))
					await audit(trx, request, project, "trial.view", survey.id);
				return trial;
			}),
	);

	app.post(
		`${base}/notes`,
		{
			schema: {
				tags,
				summary: "Note what an interview told of a question",
				params: SurveyParams,
				body: NewInterviewNote,
				response: { 201: Trial },
			},
		},
		async (request, reply) => {
			const trial = await inSurvey(
				request,
				"change trials",
				async (trx, project, survey) => {
					refuseUnknownItem(survey, request.body);
					const { accountId } = signedIn(request);
					await insertNote(trx, survey, newId(), request.body, accountId);
					const described = await describeTrial(trx, project, survey);
					await audit(trx, request, project, "trial.note", survey.id);
					return described;
				},
			);
			return reply.code(201).send(trial);
		},
	);

	app.put(
		`${base}/notes/:note`,
		{
			schema: {
				tags,
				summary: "Change a note",
				params: NoteParams,
				body: NewInterviewNote,
				response: { 200: Trial },
			},
		},
		(request) =>
			inSurvey(request, "change trials", async (trx, project, survey) => {
				refuseUnknownItem(survey, request.body);
				const { note } = request.params;
				if (!(await updateNote(trx, survey, note, request.body)))
					throw notFound();
				const described = await describeTrial(trx, project, survey);
				await audit(trx, request, project, "trial.change", survey.id);
				return described;
			}),
	);

	app.delete(
		`${base}/notes/:note`,
		{
			schema: {
				tags,
				summary: "Take a note away",
				params: NoteParams,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			await inSurvey(request, "change trials", async (trx, project, survey) => {
				if (!(await deleteNote(trx, survey, request.params.note)))
					throw notFound();
				await audit(trx, request, project, "trial.delete", survey.id);
			});
			return reply.code(204).send(null);
		},
	);
}

function refuseUnknownItem(
	{ definition }: SurveyRow,
	{ item }: NewInterviewNote,
): void {
	if (item === null || definition.items.some(({ id }) => id === item)) return;
	const message =
		"The questionnaire has no such question: choose one of it, or null for the whole.";
	throw new Problem("invalid-body", message, {
		errors: [{ path: "/item", message }],
	});
}

async function audit(
	trx: Transaction<Database>,
	request: FastifyRequest,
	project: ProjectAccess,
	action: string,
	survey: string,
): Promise<void> {
	await recordAudit(trx, {
		chain: project.id,
		actor: actorOf(request),
		action,
		subject: { kind: "survey", id: survey },
	});
}
