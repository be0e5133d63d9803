import type { Answers } from "#instruments/definition.ts";
import { scoringFaults } from "#instruments/editing/scoring-faults.ts";
import { notScoredReasons } from "#instruments/not-scored-reasons.ts";
import { type Score, score } from "#instruments/score.ts";
import type { DesignerPart } from "../designer-part.ts";
import { figure } from "../scales/figure.ts";
import { scaleName } from "../scales/scale-list.tsx";

/** The scores of what is answered in the preview, by the same rules as live. */
export function GivenScores({
	part: { definition, language },
	answers,
}: {
	part: DesignerPart;
	answers: Answers;
}) {
	const { scales } = definition;
	if (scales.length === 0) return <p>This questionnaire has no scores.</p>;
	const isSound = scales.every(
		(scale) => scoringFaults(definition, scale).length === 0,
	);
	if (!isSound)
		return <p>The scores can be shown once their faults are put right.</p>;
	const scores = score(definition, answers);
	return (
		<dl className="facts" aria-label="Scores">
			{scales.map((scale) => (
				<div key={scale.id}>
					<dt>{scaleName(scale, language)}</dt>
					<dd>{inWords(scores[scale.id], scale.range)}</dd>
				</div>
			))}
		</dl>
	);
}

function inWords(
	given: Score | undefined,
	{ min, max }: { min: number; max: number },
): string {
	if (given === undefined) return "";
	return given.value === null
		? `No score. ${notScoredReasons[given.reason]}`
		: `${figure(given.value)}, on a range from ${min} to ${max}.`;
}
