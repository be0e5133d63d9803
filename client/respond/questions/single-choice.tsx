import type { SingleItem } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import { OptionPicture } from "../media/picture.tsx";
import { Card, optionId } from "./card.tsx";
import { ClearAnswer } from "./clear-answer.tsx";
import { GroupFrame } from "./frame.tsx";
import type { QuestionProps } from "./question-props.ts";

export function SingleChoice(props: QuestionProps<SingleItem>) {
	const { options, language, value, onChange, frame } = props;
	const firstApart = options.findIndex(({ kind }) => kind !== undefined);
	return (
		<GroupFrame {...frame}>
			<div className="cards">
				{options.map((option, place) => (
					<Card
						key={option.code}
						type="radio"
						id={optionId(frame.id, place)}
						name={frame.id}
						isChosen={value === option.code}
						isApart={place === firstApart && place > 0}
						onChoose={() => onChange(option.code)}
					>
						<OptionPicture
							item={frame.id}
							code={option.code}
							language={language}
						/>
						{inLanguage(option.label, language)}
					</Card>
				))}
			</div>
			<ClearAnswer
				first={frame.id}
				isAnswered={value !== undefined}
				onClear={() => onChange(undefined)}
			/>
		</GroupFrame>
	);
}
