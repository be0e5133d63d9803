import type { Scale } from "#instruments/definition.ts";
import type {
	ScoreStep,
	ScoreSteps,
} from "#instruments/editing/score-steps.ts";
import { notScoredReasons } from "#instruments/not-scored-reasons.ts";
import type { DesignerPart } from "../designer-part.ts";
import { questionName } from "../question-name.ts";
import { figure } from "./figure.ts";
import { miniatureInWords } from "./rule-words.ts";
import { scaleName } from "./scale-list.tsx";

/** How a score comes about: what each part is worth, whether enough are there, and the sum of it. */
export function Steps({
	part,
	scale,
	result,
}: {
	part: DesignerPart;
	scale: Scale;
	result: ScoreSteps;
}) {
	const { steps, score, needed } = result;
	return (
		<div className="score-steps">
			<ol>
				{steps.map((step) => (
					<li key={step.id}>
						{partName(part, step.id)}{" "}
						<strong>{worthInWords(step, scale)}</strong>
					</li>
				))}
			</ol>
			<p>
				{score.answered} of {score.of} have a value; {needed} or more are
				needed. {workedOut(scale, result)}
			</p>
			<p role="status">
				<strong>
					{score.value === null
						? `No score. ${notScoredReasons[score.reason]}`
						: `Score: ${figure(score.value)}`}
				</strong>
				{score.value !== null &&
					`, on a range from ${scale.range.min} to ${scale.range.max}.`}
			</p>
		</div>
	);
}

function partName({ definition, language }: DesignerPart, id: string): string {
	const item = definition.items.find((each) => each.id === id);
	if (item) return questionName(item, language);
	const scale = definition.scales.find((each) => each.id === id);
	return scale ? scaleName(scale, language) : id;
}

function worthInWords(step: ScoreStep, scale: Scale): string {
	const { answer, worth, isReversed, isAsked } = step;
	if (!isAsked) return "not asked, by its condition";
	if (worth === null && answer === undefined) {
		return scale.scales ? "no score" : "not answered";
	}
	if (worth === null) return `${answer}: no value here`;
	if (answer === undefined) return figure(worth);
	const given = Array.isArray(answer) ? answer.join(" + ") : String(answer);
	if (given === figure(worth)) return given;
	return `${given}, ${isReversed ? "turned round: " : "counts as "}${figure(worth)}`;
}

/** The rule with these figures in it, and what stands in for missing parts. */
function workedOut(scale: Scale, { steps, score }: ScoreSteps): string {
	if (score.value === null) return "";
	const worths = steps.flatMap(({ worth }) => worth ?? []);
	const isFilled =
		scale.rule === "sum" &&
		scale.impute === "person-mean" &&
		score.answered < score.of;
	if (isFilled) {
		return `(${worths.map(figure).join(" + ")}) ÷ ${score.answered} × ${score.of} = ${figure(score.value)}: missing parts take the mean of the others.`;
	}
	if (scale.rule === "pomp") {
		return `The mean lies ${figure(score.value)} % of the way up.`;
	}
	const words = miniatureInWords(scale.rule, {
		worths,
		value: score.value,
		partRange: null,
	});
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
