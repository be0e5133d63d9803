import type { ComponentType } from "react";
import type { Base, Question } from "survey-core";
import {
	ReactQuestionFactory,
	SurveyQuestionElementBase,
} from "survey-react-ui";
import type { Item } from "#instruments/definition.ts";
import type { QuestionProps } from "./question-props.ts";

/** What survey-react-ui's factory is given to show a question with. */
export interface RendererProps<T extends Item = Item>
	extends Omit<QuestionProps<T>, "value" | "onChange"> {
	question: Question;
}

/** Registers a component of ours with survey-react-ui as the renderer of this type of item. */
export function registerRenderer<T extends Item>(
	type: T["type"],
	Show: ComponentType<QuestionProps<T>>,
): void {
	const create = ({ question, ...props }: RendererProps<T>) => (
		<Live
			question={question}
			creator={question.survey}
			render={() => (
				<Show
					{...props}
					value={question.isEmpty() ? undefined : question.value}
					onChange={(value) => {
						question.value = value;
					}}
				/>
			)}
		/>
	);
	// Its types say that a creator takes a name; what it passes on is all properties.
	const creator: unknown = create;
	ReactQuestionFactory.Instance.registerQuestion(type, creator as () => never);
}

/** Shows afresh whenever survey-core's question changes. */
class Live extends SurveyQuestionElementBase {
	protected override getStateElement(): Base {
		return this.questionBase;
	}

	protected override renderElement() {
		return this.props.render();
	}
}
