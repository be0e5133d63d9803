import { signedIn } from "../accounts/signed-in.ts";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { SurveyParams } from "../wire.schemas.ts";
import { addInformation } from "./add-information.ts";
import { type InformationRow, listInformation } from "./information.queries.ts";
import {
	Information,
	InformationList,
	NewInformation,
} from "./information.schemas.ts";
import { inSurvey } from "./survey-access.ts";

const tags = ["surveys"];

export async function informationRoutes(app: App): Promise<void> {
	app.get(
		"/projects/:project/surveys/:survey/information",
		{
			schema: {
				tags,
				summary: "What respondents read before they start, newest first",
				params: SurveyParams,
				response: { 200: InformationList },
			},
		},
		(request) =>
			inSurvey(request, "see surveys", async (trx, { id }, survey) => {
				const versions = await listInformation(trx, id, survey.id);
				return { versions: versions.map(describeInformation) };
			}),
	);

	app.post(
		"/projects/:project/surveys/:survey/information",
		{
			schema: {
				tags,
				summary: "Add a version, which respondents read from now on",
				description:
					"Every response keeps which version was shown. What others have read never changes.",
				params: SurveyParams,
				body: NewInformation,
				response: { 201: Information },
			},
		},
		async (request, reply) => {
			const { accountId } = signedIn(request);
			reply.code(201);
			return await inSurvey(
				request,
				"change surveys",
				async (trx, project, survey) => {
					const made = await addInformation(
						trx,
						survey,
						accountId,
						request.body,
					);
					await recordAudit(trx, {
						chain: project.id,
						actor: actorOf(request),
						action: "information.add",
						subject: { kind: "survey", id: survey.id },
						details: {
							version: made.version,
							ask: made.ask,
							quotes: made.quotes,
						},
					});
					return describeInformation(made);
				},
			);
		},
	);
}

function describeInformation(row: InformationRow): Information {
	return { ...row, createdAt: row.createdAt.toISOString() };
}
