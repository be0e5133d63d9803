import type { RatingItem } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import { optionId } from "./card.tsx";
import { ClearAnswer } from "./clear-answer.tsx";
import { GroupFrame } from "./frame.tsx";
import type { QuestionProps } from "./question-props.ts";

/** A row of numbers that wraps where it has to; never a list that drops down, never a slider. */
export function Rating(props: QuestionProps<RatingItem>) {
	const { item, language, value, onChange, frame } = props;
	const lowest = inLanguage(item.minLabel, language);
	const highest = inLanguage(item.maxLabel, language);
	const meanings = new Map([
		[item.min, lowest],
		[item.max, highest],
	]);
	return (
		<GroupFrame {...frame}>
			<div className="ends" aria-hidden="true">
				<span>
					{item.min} = {lowest}
				</span>
				<span>
					{item.max} = {highest}
				</span>
			</div>
			<div className="steps">
				{numbersOf(item).map((number, place) => (
					<label className="step" key={number}>
						<input
							type="radio"
							id={optionId(frame.id, place)}
							name={frame.id}
							checked={value === number}
							onChange={() => onChange(number)}
						/>
						<span>{number}</span>
						{meanings.has(number) && (
							<span className="visually-hidden">, {meanings.get(number)}</span>
						)}
					</label>
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

function numbersOf({ min, max }: RatingItem): number[] {
	return Array.from({ length: max - min + 1 }, (_, place) => min + place);
}
