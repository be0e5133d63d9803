import { useState } from "react";
import { checkAnswers } from "#instruments/check-answers.ts";
import type { Answer, Answers, Item, Scale } from "#instruments/definition.ts";
import { itemsBehind } from "#instruments/editing/items-behind.ts";
import { scoreSteps } from "#instruments/editing/score-steps.ts";
import { scoringFaults } from "#instruments/editing/scoring-faults.ts";
import type { DesignerPart } from "../designer-part.ts";
import { AnswerField } from "../examples/answer-field.tsx";
import { Steps } from "./steps.tsx";

/** Made-up answers, and the score that they give at once, step by step. Nothing of it is kept. */
export function TryScale(props: { part: DesignerPart; scale: Scale }) {
	const [isOpen, setOpen] = useState(false);
	return (
		<details
			className="try-scale"
			onToggle={(event) => setOpen(event.currentTarget.open)}
		>
			<summary>Try it</summary>
			{isOpen && <Trial {...props} />}
		</details>
	);
}

function Trial({ part, scale }: { part: DesignerPart; scale: Scale }) {
	const { definition, language } = part;
	const [answers, setAnswers] = useState<Answers>({});
	const faults = scoringFaults(definition, scale);
	const set = (id: string, answer: Answer | undefined) => {
		const { [id]: _, ...others } = answers;
		setAnswers(answer === undefined ? others : { ...others, [id]: answer });
	};
	if (faults.length > 0) {
		return (
			<>
				<p>It can be tried once these are put right:</p>
				<ul>
					{faults.map(({ path, code, message }) => (
						<li key={`${path} ${code}`}>{message}</li>
					))}
				</ul>
			</>
		);
	}
	return (
		<>
			<div className="fields-beside">
				{itemsBehind(definition, scale).map((item) => (
					<AnswerField
						key={item.id}
						definition={definition}
						item={item}
						language={language}
						name={`try-${item.id}`}
						answer={answers[item.id]}
						onAnswer={(answer) => set(item.id, answer)}
						fault={answerFault(part, answers, item)}
					/>
				))}
			</div>
			<Steps
				part={part}
				scale={scale}
				result={scoreSteps(definition, scale, possible(part, answers))}
			/>
		</>
	);
}

/** Questions elsewhere may be required or decide what is shown; here these alone are answered. */
function answerFault(
	{ definition }: DesignerPart,
	answers: Answers,
	item: Item,
): string | undefined {
	if (answers[item.id] === undefined) return undefined;
	const { showIf: _, ...shown } = item;
	const alone = { ...definition, items: [shown as Item] };
	const [fault] = checkAnswers(alone, { [item.id]: answers[item.id] });
	return fault?.message;
}

function possible(part: DesignerPart, answers: Answers): Answers {
	return Object.fromEntries(
		Object.entries(answers).filter(([id]) => {
			const item = part.definition.items.find((each) => each.id === id);
			return item && answerFault(part, answers, item) === undefined;
		}),
	);
}
