import Type from "typebox";
import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { openScrubber } from "../comments/open-scrubber.ts";
import { notFound } from "../problems.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import { closed, SurveyParams, Uuid } from "../wire.schemas.ts";
import { approveQuote } from "./approve-quote.ts";
import { describeQuotes } from "./describe-quotes.ts";
import { deleteQuote } from "./quotes.queries.ts";
import { NewQuote, QuoteList, QuoteParams } from "./quotes.schemas.ts";
import { ThemeFigures } from "./theme-figures.schemas.ts";
import { themeFigures } from "./theme-figures.ts";

const tags = ["words"];
const quotes = "/projects/:project/surveys/:survey/quotes";

/** What everybody may read of what people wrote: how many mention what, and words that may be quoted. */
export async function quotesRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/surveys/:survey/theme-figures",
		{
			schema: {
				tags,
				summary: "How many people mention each theme, wave by wave",
				description:
					"Without the right to see single responses: of groups of at least the threshold alone, and without scores.",
				params: SurveyParams,
				// Of everybody and everything: a filter would let readers subtract.
				querystring: Type.Object({}, closed),
				response: { 200: ThemeFigures },
			},
		},
		(request) =>
			inSurvey(request, "see summaries", (trx, project, survey) =>
				themeFigures(trx, project, survey),
			),
	);

	app.get(
		quotes,
		{
			schema: {
				tags,
				summary: "Words that may be quoted without a name",
				description:
					"Of people who agreed to it and have not taken their answers back. Each was shortened and approved by somebody who may see single responses.",
				params: SurveyParams,
				response: { 200: QuoteList },
			},
		},
		(request) =>
			inSurvey(request, "see summaries", async (trx, project, survey) => ({
				quotes: await describeQuotes(trx, project, survey),
			})),
	);

	app.post(
		quotes,
		{
			schema: {
				tags,
				summary: "Approve words of a text as a quote",
				params: SurveyParams,
				body: NewQuote,
				response: { 201: Type.Object({ id: Uuid }) },
			},
		},
		async (request, reply) => {
			const actor = actorOf(request);
			const { accountId } = signedIn(request);
			reply.code(201);
			return await inSurvey(
				request,
				"change themes",
				async (trx, project, survey) => {
					const scrub = await openScrubber(app, project.id, actor);
					const id = await approveQuote(
						trx,
						survey,
						accountId,
						request.body,
						scrub,
					);
					await recordAudit(trx, {
						chain: project.id,
						actor,
						action: "quotes.approve",
						subject: { kind: "quote", id },
						details: { response: request.body.response },
					});
					return { id };
				},
			);
		},
	);

	app.delete(
		`${quotes}/:quote`,
		{
			schema: {
				tags,
				summary: "Take a quote back",
				params: QuoteParams,
				response: { 204: Type.Null() },
			},
		},
		async (request, reply) => {
			const { quote } = request.params;
			await inSurvey(request, "change themes", async (trx, project, survey) => {
				if (!(await deleteQuote(trx, survey, quote))) throw notFound();
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "quotes.withdraw",
					subject: { kind: "quote", id: quote },
				});
			});
			return reply.code(204).send(null);
		},
	);
}
