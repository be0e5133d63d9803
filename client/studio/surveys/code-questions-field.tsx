import {
	type CodeQuestionKey,
	codeQuestions,
	fewestCodeQuestions,
	mostCodeQuestions,
} from "#instruments/linkage/code-questions.ts";
import { useFieldId } from "../forms/field-id.ts";
import { TickField } from "../forms/tick-field.tsx";
import { english } from "../words.ts";

/** What a person's own code is made from, with what to think of before choosing each. */
export function CodeQuestionsField({
	chosen,
	onChosen,
	fault,
}: {
	chosen: readonly CodeQuestionKey[];
	onChosen: (chosen: readonly CodeQuestionKey[]) => void;
	fault: string | undefined;
}) {
	const id = useFieldId("codeQuestions");
	const tick = (key: CodeQuestionKey, ticked: boolean) =>
		onChosen(
			codeQuestions
				.map((question) => question.key)
				.filter((each) => (each === key ? ticked : chosen.includes(each))),
		);
	return (
		<fieldset
			className={fault ? "field faulty" : "field"}
			id={id}
			tabIndex={-1}
		>
			<legend>What is the code made from?</legend>
			<p className="hint">
				Choose {fewestCodeQuestions} to {mostCodeQuestions}. More tell more
				people apart; fewer are answered alike more often. The answers
				themselves are not kept.
			</p>
			{fault && <p className="fault">{fault}</p>}
			<div className="tick-list">
				{codeQuestions.map(({ key, text, caution }) => (
					<TickField
						key={key}
						name={`code-${key}`}
						label={english(text)}
						hint={caution}
						ticked={chosen.includes(key)}
						onTick={(ticked) => tick(key, ticked)}
					/>
				))}
			</div>
		</fieldset>
	);
}
