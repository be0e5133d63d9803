import type { FastifyRequest } from "fastify";
import Type from "typebox";
import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { openScrubber } from "../comments/open-scrubber.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import { SurveyParams } from "../wire.schemas.ts";
import { GivenThemes } from "./codings.schemas.ts";
import { giveThemes } from "./give-themes.ts";
import { openWhenDone } from "./open-codings.ts";
import { readTexts, readWholeText } from "./read-texts.ts";
import {
	TextPage,
	TextParams,
	TextsQuery,
	WholeText,
} from "./texts.schemas.ts";

const tags = ["words"];
const texts = "/projects/:project/surveys/:survey/texts";
const text = `${texts}/:response/:item`;

type TextRequest = FastifyRequest<{
	Params: { project: string; survey: string; response: string; item: string };
}>;

/** What people wrote, text by text, and the themes that each was given. */
export async function textsRoutes(app: App): Promise<void> {
	app.get(
		texts,
		{
			schema: {
				tags,
				summary: "What people wrote, a page at a time, with its codings",
				description:
					"Without names, numbers and addresses. Codings of others show once codings are open.",
				params: SurveyParams,
				querystring: TextsQuery,
				response: { 200: TextPage },
			},
		},
		(request) =>
			inSurvey(request, "see themes", async (trx, project, survey) => {
				const actor = actorOf(request);
				const { accountId } = signedIn(request);
				const scrub = await openScrubber(app, project.id, actor);
				const page = await readTexts(
					trx,
					survey,
					accountId,
					request.query,
					scrub,
				);
				await recordAudit(trx, {
					chain: project.id,
					actor,
					action: "texts.view",
					subject: { kind: "survey", id: survey.id },
					details: {
						texts: page.texts.length,
						// Words that are searched for may be names.
						filters: Object.keys(request.query).filter(
							(key) => key !== "after",
						),
					},
				});
				return page;
			}),
	);

	app.get(
		text,
		{
			schema: {
				tags,
				summary: "One text from its beginning to its end",
				params: TextParams,
				response: { 200: WholeText },
			},
		},
		(request) =>
			inSurvey(request, "see themes", async (trx, project, survey) => {
				const actor = actorOf(request);
				const scrub = await openScrubber(app, project.id, actor);
				const whole = await readWholeText(trx, survey, request.params, scrub);
				await recordAudit(trx, {
					chain: project.id,
					actor,
					action: "texts.open",
					subject: { kind: "response", id: request.params.response },
					details: { item: request.params.item },
				});
				return whole;
			}),
	);

	for (const as of ["coder", "settled"] as const) {
		const address = `${text}/${as === "coder" ? "coding" : "settled"}`;
		app.put(
			address,
			{
				schema: {
					tags,
					summary:
						as === "coder"
							? "Give a text exactly these themes, as one of its coders"
							: "Settle which themes count for a text",
					params: TextParams,
					body: GivenThemes,
					response: { 204: Type.Null() },
				},
			},
			async (request, reply) => {
				await give(request, as, request.body.themes);
				return reply.code(204).send(null);
			},
		);

		app.delete(
			address,
			{
				schema: {
					tags,
					summary:
						as === "coder"
							? "Take one's own coding of a text away"
							: "Let what coders found count again",
					params: TextParams,
					response: { 204: Type.Null() },
				},
			},
			async (request, reply) => {
				await give(request, as, null);
				return reply.code(204).send(null);
			},
		);
	}
}

async function give(
	request: TextRequest,
	as: "coder" | "settled",
	themes: readonly string[] | null,
): Promise<void> {
	const { accountId: by } = signedIn(request);
	const { response, item } = request.params;
	await inSurvey(request, "change themes", async (trx, project, survey) => {
		await giveThemes(trx, survey, { response, item }, { by, as, themes });
		const opened = as === "coder" && (await openWhenDone(trx, survey, by));
		await recordAudit(trx, {
			chain: project.id,
			actor: actorOf(request),
			action: as === "coder" ? "texts.code" : "texts.settle",
			subject: { kind: "response", id: response },
			details: {
				item,
				themes: themes?.length ?? null,
				...(opened && { opened }),
			},
		});
	});
}
