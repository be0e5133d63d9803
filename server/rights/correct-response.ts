import type { Transaction } from "kysely";
import { checkAnswers } from "#instruments/check-answers.ts";
import { score } from "#instruments/score.ts";
import { notFound, Problem } from "../problems.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { findResponses, reviseResponse } from "./rights.queries.ts";
import type { Correction } from "./rights.schemas.ts";

/**
 * Puts other answers in place of those that were given, as a new revision that is checked and scored like
 * a response; the former ones stay beside it with the reason. Throws `not-found` or `invalid-answers`.
 */
export async function correctResponse(
	trx: Transaction<Database>,
	survey: SurveyRow,
	{ id, by }: { id: string; by: string },
	{ answers, reason }: Correction,
): Promise<number> {
	const [found] = await findResponses(trx, survey.projectId, { response: id });
	if (found?.survey_id !== survey.id) throw notFound();
	const errors = checkAnswers(survey.definition, answers);
	if (errors.length > 0) {
		throw new Problem(
			"invalid-answers",
			"Nothing was changed. Correct what is listed under errors and send it again.",
			{ errors },
		);
	}
	const scores = Object.values(score(survey.definition, answers));
	const revision = await reviseResponse(trx, {
		id,
		by,
		reason,
		answers,
		values: scores.map(({ value }) => value),
		reasons: scores.map((given) =>
			given.value === null ? given.reason : null,
		),
	});
	if (revision === null) throw notFound();
	return revision;
}
