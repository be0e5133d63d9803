import type { Transaction } from "kysely";
import { v7 as newId } from "uuid";
import { wrongField } from "../problems.ts";
import { findSurvey } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import {
	countSurveyResponses,
	insertPrimaryMeasure,
} from "./primary-measure.queries.ts";
import type { NewPrimaryMeasure } from "./primary-measure.schemas.ts";

/**
 * Names the one scale that the project reads first, from now on. How many responses were in by then is kept
 * with it; once there are some, a reason must be given.
 *
 * @throws Problem invalid-body for a survey or scale that is none, or a reason that is missing
 */
export async function choosePrimaryMeasure(
	trx: Transaction<Database>,
	projectId: string,
	{ survey: surveyId, scale, reason }: NewPrimaryMeasure,
	chosenBy: string,
): Promise<void> {
	const survey = await findSurvey(trx, projectId, surveyId);
	if (!survey)
		throw wrongField(
			"/survey",
			"The project has no such survey: choose another.",
		);
	const ids = survey.definition.scales.map(({ id }) => id);
	if (!ids.includes(scale))
		throw wrongField(
			"/scale",
			ids.length === 0
				? "This survey's instrument has no scale: choose another survey."
				: `Choose a scale of this survey's instrument: ${ids.join(", ")}.`,
		);
	const responses = await countSurveyResponses(trx, projectId, surveyId);
	if (responses > 0 && reason === undefined)
		throw wrongField(
			"/reason",
			"Say why: this survey has responses, and a measure that is chosen with the answers in sight needs a reason that readers can judge.",
		);
	await insertPrimaryMeasure(trx, {
		projectId,
		id: newId(),
		surveyId,
		scale,
		responses,
		reason: reason?.trim() ?? null,
		chosenBy,
	});
}
