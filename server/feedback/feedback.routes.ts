import { mayShowProfile } from "#instruments/feedback/profile.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { notFound, Problem } from "../problems.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import { SurveyParams } from "../wire.schemas.ts";
import { findFeedback, updateFeedback } from "./feedback.queries.ts";
import { FeedbackSettings } from "./feedback.schemas.ts";

const tags = ["surveys"];

export async function feedbackRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/surveys/:survey/feedback",
		{
			schema: {
				tags,
				summary: "What the survey shows at once to whoever has answered",
				params: SurveyParams,
				response: { 200: FeedbackSettings },
			},
		},
		(request) =>
			inSurvey(request, "see surveys", async (trx, project, survey) => {
				const feedback = await findFeedback(trx, project.id, survey.id);
				if (!feedback) throw notFound();
				return feedback;
			}),
	);

	app.put(
		"/projects/:project/surveys/:survey/feedback",
		{
			schema: {
				tags,
				summary: "Change what is shown at once to whoever has answered",
				description:
					"A respondent's own scores are shown only where the instrument's wording allows it and somebody has approved of it for its safety.",
				params: SurveyParams,
				body: FeedbackSettings,
				response: { 200: FeedbackSettings },
			},
		},
		(request) =>
			inSurvey(request, "change surveys", async (trx, project, survey) => {
				const { own, unit } = request.body;
				refuseUnapproved(survey, request.body);
				await updateFeedback(trx, project.id, survey.id, request.body);
				await recordAudit(trx, {
					chain: project.id,
					actor: actorOf(request),
					action: "survey.feedback",
					subject: { kind: "survey", id: survey.id },
					details: { own, unit },
				});
				return request.body;
			}),
	);
}

function refuseUnapproved(
	{ definition, languages }: SurveyRow,
	{ own, approver, approvedOn, note }: FeedbackSettings,
): void {
	const errors = [];
	if (own && !mayShowProfile(definition))
		errors.push({
			path: "/own",
			message:
				"This instrument's wording belongs to somebody else, or it has no scale to show: leave it off.",
		});
	if (own && approver === null)
		errors.push({
			path: "/approver",
			message: "Say who has approved of what respondents read.",
		});
	if (own && approvedOn === null)
		errors.push({ path: "/approvedOn", message: "Say on which day." });
	const missing = languages.find(
		(language) => note !== null && !Object.hasOwn(note, language),
	);
	if (missing !== undefined)
		errors.push({
			path: "/note",
			message: `Give the note in each of the survey's languages: ${missing} is missing.`,
		});
	if (errors.length === 0) return;
	throw new Problem(
		"invalid-body",
		"Correct what is listed under errors and send it again.",
		{ errors },
	);
}
