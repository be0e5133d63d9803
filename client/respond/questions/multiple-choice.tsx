import type { Code, MultipleItem } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import { isExclusive } from "#instruments/values.ts";
import { OptionPicture } from "../media/picture.tsx";
import { useWords } from "../words-context.ts";
import { Card, optionId } from "./card.tsx";
import { toggle } from "./choose.ts";
import { GroupFrame } from "./frame.tsx";
import type { QuestionProps } from "./question-props.ts";

export function MultipleChoice(props: QuestionProps<MultipleItem>) {
	const { options, language, value, onChange, frame } = props;
	const { say } = useWords();
	const chosen: Code[] = Array.isArray(value) ? value : [];
	const firstApart = options.findIndex(isExclusive);
	return (
		<GroupFrame {...frame} hints={[...frame.hints, say("chooseAll")]}>
			<div className="cards">
				{options.map((option, place) => (
					<Card
						key={option.code}
						type="checkbox"
						id={optionId(frame.id, place)}
						name={frame.id}
						isChosen={chosen.includes(option.code)}
						isApart={place === firstApart && place > 0}
						onChoose={() => onChange(toggle(options, chosen, option))}
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
		</GroupFrame>
	);
}
