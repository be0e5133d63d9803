import type { SurveyRow } from "../surveys/surveys.queries.ts";

const persons = {
	participant: "participant",
	"own-code": "own_code_hash",
	none: undefined,
} as const;

/** What a starter script compares, each in the writing of its language: the scale read first, between the first wave and the last. */
export function comparisonOf(
	{ definition, linkage, waves }: SurveyRow,
	quoted: (text: string | undefined) => string,
) {
	const { scales } = definition;
	const primary = scales.find(({ primary }) => primary === true) ?? scales[0];
	return {
		person: quoted(persons[linkage]),
		score: quoted(primary && `score.${primary.id}`),
		before: quoted(waves[0]?.key),
		after: quoted(waves.at(-1)?.key),
	};
}
