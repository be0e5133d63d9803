import { sql } from "kysely";
import type { SurveyRow } from "./surveys.queries.ts";

/** A survey without its pilot waves, for every figure: what was a trial is never counted. */
export function measured(survey: SurveyRow): SurveyRow {
	return { ...survey, waves: survey.waves.filter(({ pilot }) => !pilot) };
}

/** A condition on rows of `response`: that they are of a wave that was no trial. */
export const isMeasured = sql<boolean>`not exists (
	select from wave where wave.project_id = response.project_id and wave.id = response.wave_id and wave.pilot
)`;
