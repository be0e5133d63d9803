import type { Transaction } from "kysely";
import { type BodyFault, Problem } from "../problems.ts";
import { findSurvey, type SurveyRow } from "../surveys/surveys.queries.ts";
import type { WaveRow } from "../surveys/waves.queries.ts";
import type { Database } from "../tables.ts";
import type { ComparisonQuery } from "./comparisons.schemas.ts";

/** A wave with the survey that it belongs to. */
export interface SurveyWave {
	survey: SurveyRow;
	wave: WaveRow;
}

/** The two waves of two surveys that are asked for, the earlier first. Throws invalid-body for any others. */
export async function comparedWaves(
	trx: Transaction<Database>,
	projectId: string,
	{ from, to }: ComparisonQuery,
): Promise<{ before: SurveyWave; after: SurveyWave }> {
	const before = await find(trx, projectId, from);
	const after = await find(trx, projectId, to);
	if (!before || !after)
		throw refused([
			...(before ? [] : [{ path: "/from", message: UNKNOWN }]),
			...(after ? [] : [{ path: "/to", message: UNKNOWN }]),
		]);
	if (before.survey.id === after.survey.id)
		throw refused([{ path: "/to", message: SAME_SURVEY }]);
	return { before, after };
}

const UNKNOWN =
	"There is no such wave in this project, or it is a pilot, which is in no figure. Give the id of a survey, a colon, and the key of one of its waves.";
const SAME_SURVEY =
	"Both are waves of one survey. Give a wave of another survey, or read this survey's summary.";

async function find(
	trx: Transaction<Database>,
	projectId: string,
	asked: string,
): Promise<SurveyWave | undefined> {
	const [id = "", key] = asked.split(":");
	const survey = await findSurvey(trx, projectId, id);
	const wave = survey?.waves.find((each) => each.key === key && !each.pilot);
	return survey && wave && { survey, wave };
}

function refused(errors: BodyFault[]): Problem {
	return new Problem(
		"invalid-body",
		"Compare a wave of one survey with a wave of another survey of this project.",
		{ errors },
	);
}
