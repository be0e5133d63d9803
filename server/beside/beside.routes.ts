import type { FastifyRequest } from "fastify";
import type { Transaction } from "kysely";
import type { App } from "../app-type.ts";
import { actorOf } from "../audit/actor.ts";
import { recordAudit } from "../audit/record-audit.ts";
import { inSurvey } from "../surveys/survey-access.ts";
import type { Database } from "../tables.ts";
import { BesideParams, BesideQuery, Prediction } from "./beside.schemas.ts";
import { describePrediction } from "./describe-prediction.ts";
import { describeValue } from "./describe-value.ts";
import { openBeside } from "./open-beside.ts";
import { Value, ValueQuery } from "./value.schemas.ts";

const tags = ["beside other figures"];
const path = "/projects/:project/surveys/:survey/beside/:figure";

/** Scores beside a figure about the same people: do they go together, and what did an outcome cost. */
export async function besideRoutes(app: App): Promise<void> {
	app.get(
		path,
		{
			schema: {
				tags,
				summary: "How scores, or changes, and a figure go together",
				description:
					"Each person's two figures under their pseudonym, and the correlation with its interval.",
				params: BesideParams,
				querystring: BesideQuery,
				response: { 200: Prediction },
			},
		},
		(request) =>
			inSurvey(request, "see outside", async (trx, project, survey) => {
				const { figure } = request.params;
				const { query } = request;
				const beside = await openBeside(trx, project, survey, figure, query);
				const found = describePrediction(beside, query);
				await auditView(trx, request, "prediction");
				return found;
			}),
	);

	app.get(
		`${path}/value`,
		{
			schema: {
				tags,
				summary: "What an outcome cost, and how two groups differ in both",
				params: BesideParams,
				querystring: ValueQuery,
				response: { 200: Value },
			},
		},
		(request) =>
			inSurvey(request, "see outside", async (trx, project, survey) => {
				const { figure } = request.params;
				const found = await describeValue(
					trx,
					project,
					survey,
					figure,
					request.query,
				);
				await auditView(trx, request, "value");
				return found;
			}),
	);
}

async function auditView(
	trx: Transaction<Database>,
	request: FastifyRequest<{
		Params: { project: string; survey: string; figure: string };
	}>,
	what: "prediction" | "value",
): Promise<void> {
	const { project, survey, figure } = request.params;
	await recordAudit(trx, {
		chain: project,
		actor: actorOf(request),
		action: "beside.view",
		subject: { kind: "survey", id: survey },
		details: { figure, what },
	});
}
