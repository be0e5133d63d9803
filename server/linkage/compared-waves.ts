import { Problem } from "../problems.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { WaveRow } from "../surveys/waves.queries.ts";
import type { LinkageQuery } from "./linkage.schemas.ts";

/** The two waves in the survey's order, however they were given. Throws invalid-body for any others. */
export function comparedWaves(
	{ waves }: SurveyRow,
	{ from, to }: LinkageQuery,
): [WaveRow, WaveRow] {
	const [before, after] = waves.filter(({ key }) => key === from || key === to);
	if (before && after) return [before, after];
	const known = waves.some(({ key }) => key === from);
	throw new Problem(
		"invalid-body",
		`Compare two different waves of this survey. Its waves are: ${waves.map(({ key }) => key).join(", ")}.`,
		{
			errors: [
				{
					path: known ? "/to" : "/from",
					message: "Give two different waves of this survey.",
				},
			],
		},
	);
}
