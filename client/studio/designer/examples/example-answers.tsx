import { useState } from "react";
import { checkAnswers } from "#instruments/check-answers.ts";
import { shownItems } from "#instruments/conditions.ts";
import type {
	Answer,
	Answers,
	Example,
	Item,
} from "#instruments/definition.ts";
import { pointer } from "#instruments/fault.ts";
import type { DesignerPart } from "../designer-part.ts";
import { faultAt } from "../fault-at.ts";
import { AnswerField } from "./answer-field.tsx";

/** So many at once, so that a long questionnaire stays quick. */
const STEP = 40;

/** What is answered in an example. Questions that its answers hide are left out, unless they have an answer. */
export function ExampleAnswers({
	part,
	at,
	example,
	onAnswers,
}: {
	part: DesignerPart;
	at: number;
	example: Example;
	onAnswers: (answers: Example["answers"], item: string) => void;
}) {
	const { definition, language } = part;
	const [most, setMost] = useState(STEP);
	const answers = example.answers as Answers;
	const faults = checkAnswers(definition, answers);
	const asked = askedItems(part, answers);
	const gone = Object.keys(answers).filter(
		(id) => !definition.items.some((item) => item.id === id),
	);
	const set = (id: string, answer: Answer | undefined) => {
		const { [id]: _, ...others } = example.answers;
		onAnswers(answer === undefined ? others : { ...others, [id]: answer }, id);
	};
	const fieldOf = (id: string) => pointer("examples", at, "answers", id);
	return (
		<fieldset
			className="field"
			data-pointer={pointer("examples", at, "answers")}
		>
			<legend>Answers</legend>
			<div className="fields-beside">
				{asked.slice(0, most).map((item) => (
					<AnswerField
						key={item.id}
						definition={definition}
						item={item}
						language={language}
						name={fieldOf(item.id)}
						answer={answers[item.id]}
						onAnswer={(answer) => set(item.id, answer)}
						fault={faultAt(faults, pointer("answers", item.id))}
					/>
				))}
			</div>
			{asked.length > most && (
				<button
					type="button"
					className="button"
					onClick={() => setMost(most + STEP)}
				>
					Show more of the {asked.length} questions
				</button>
			)}
			{gone.map((id) => (
				<p className="fault" key={id}>
					“{id}” is no longer asked.{" "}
					<button
						type="button"
						className="button quiet"
						onClick={() => set(id, undefined)}
					>
						Remove its answer
					</button>
				</p>
			))}
		</fieldset>
	);
}

function askedItems({ definition }: DesignerPart, answers: Answers): Item[] {
	const shown = new Set(shownItems(definition, answers));
	return definition.items.filter(
		(item) =>
			item.type !== "information" &&
			(shown.has(item) || answers[item.id] !== undefined),
	);
}
