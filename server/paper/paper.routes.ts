import Type from "typebox";
import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { notFound, Problem } from "../problems.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import { SurveyParams } from "../wire.schemas.ts";
import { Cover, CoverQuery } from "./cover.schemas.ts";
import { describeCover } from "./describe-cover.ts";
import { describeForm, describeForms } from "./describe-form.ts";
import { openForm } from "./open-form.ts";
import { findForm, setDeleted, setKeyTwice } from "./paper.queries.ts";
import {
	FormParams,
	Keying,
	KeyTwice,
	OpenForm,
	PaperForms,
	Resolved,
	Stored,
	TypedCode,
} from "./paper.schemas.ts";
import { faulty, formInWork, saveDraft } from "./save-draft.ts";
import { storeForm } from "./store-form.ts";

const tags = ["paper"];
const forms = "/projects/:project/surveys/:survey/paper-forms";

/** Printed forms, and what is keyed from them. */
export async function paperRoutes(app: App): Promise<void> {
	await printRoutes(app);
	await keyRoutes(app);
	await deleteRoutes(app);
}

async function printRoutes(app: App): Promise<void> {
	app.get(
		`${forms}/cover`,
		{
			schema: {
				tags,
				summary: "What a printed form says before its questions",
				params: SurveyParams,
				querystring: CoverQuery,
				response: { 200: Cover },
			},
		},
		(request) =>
			inSurvey(request, "see paper", async (trx, _, survey) => {
				const { language } = request.query;
				if (survey.languages.includes(language))
					return await describeCover(trx, survey, language);
				const offered = survey.languages.join(", ");
				const message = `Give one of the survey's languages: ${offered}.`;
				throw faulty([{ path: "/language", message }]);
			}),
	);

	app.put(
		forms,
		{
			schema: {
				tags,
				summary: "Say whether each form is keyed twice",
				params: SurveyParams,
				body: KeyTwice,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			await inSurvey(
				request,
				"change surveys",
				async (trx, project, survey) => {
					await setKeyTwice(trx, survey, request.body.keyTwice);
					await recordAudit(trx, {
						chain: project.id,
						actor: actorOf(request),
						action: "paper.settings",
						subject: { kind: "survey", id: survey.id },
						details: request.body,
					});
				},
			);
			return reply.code(204).send(null);
		},
	);
}

async function keyRoutes(app: App): Promise<void> {
	app.get(
		forms,
		{
			schema: {
				tags,
				summary: "The forms in work, and how often keyings differed",
				params: SurveyParams,
				response: { 200: PaperForms },
			},
		},
		(request) =>
			inSurvey(request, "see paper", (trx, _, survey) =>
				describeForms(trx, survey),
			),
	);

	app.post(
		forms,
		{
			schema: {
				tags,
				summary: "Open the form with this printed code",
				description:
					"The form in work, with what was keyed so far, or a new one. Whoever does the second keying sees nothing of the first.",
				params: SurveyParams,
				body: TypedCode,
				response: { 201: OpenForm },
			},
		},
		async (request, reply) => {
			const opened = await inSurvey(
				request,
				"change paper",
				async (trx, project, survey) => {
					const form = await openForm(trx, survey, request.body.code);
					const { accountId } = signedIn(request);
					const open = await describeForm(trx, survey, form, accountId);
					await recordAudit(trx, {
						chain: project.id,
						actor: actorOf(request),
						action: "paper.open",
						subject: { kind: "survey", id: survey.id },
						details: { wave: form.wave, step: open.step },
					});
					return open;
				},
			);
			return reply.code(201).send(opened);
		},
	);

	app.put(
		`${forms}/:form/keying`,
		{
			schema: {
				tags,
				summary: "Keep what is keyed of a form so far",
				params: FormParams,
				body: Keying,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			await inSurvey(request, "change paper", async (trx, project, survey) => {
				const form = await formInWork(trx, survey, request.params.form);
				const { accountId } = signedIn(request);
				const { round, finished } = request.body;
				await saveDraft(trx, survey, form, request.body, accountId);
				// One entry for a keying, not one for each of its keys.
				if (!finished) return;
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "paper.key",
					subject: { kind: "survey", id: survey.id },
					details: { wave: form.wave, round },
				});
			});
			return reply.code(204).send(null);
		},
	);

	app.post(
		`${forms}/:form/response`,
		{
			schema: {
				tags,
				summary: "Store a keyed form as a response",
				description:
					"Once its keyings are finished. Where they differ, `keyed` says what is right. The rules are those of every response; the day is the one on the form.",
				params: FormParams,
				body: Resolved,
				response: { 201: Stored },
			},
		},
		async (request, reply) => {
			const stored = await storeForm(request, request.body);
			return reply.code(201).send(stored);
		},
	);
}

async function deleteRoutes(app: App): Promise<void> {
	app.delete(
		`${forms}/:form`,
		{
			schema: {
				tags,
				summary: "Delete a form that is not stored; for a day it can be undone",
				params: FormParams,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			await inSurvey(request, "change paper", async (trx, project, survey) => {
				const form = await formInWork(trx, survey, request.params.form);
				await setDeleted(trx, project.id, form.id, true);
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "paper.delete",
					subject: { kind: "survey", id: survey.id },
					details: { wave: form.wave },
				});
			});
			return reply.code(204).send(null);
		},
	);

	app.post(
		`${forms}/:form/restore`,
		{
			schema: {
				tags,
				summary: "Bring a deleted form back",
				params: FormParams,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			await inSurvey(request, "change paper", async (trx, project, survey) => {
				const form = await findForm(trx, survey, { id: request.params.form });
				if (!form?.deletedAt) throw notFound();
				const begun = await findForm(trx, survey, { code: form.code });
				if (begun)
					throw new Problem(
						"already-exists",
						"The form has been begun again since. Go on with that, or delete it first.",
					);
				await setDeleted(trx, project.id, form.id, false);
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "paper.restore",
					subject: { kind: "survey", id: survey.id },
					details: { wave: form.wave },
				});
			});
			return reply.code(204).send(null);
		},
	);
}
