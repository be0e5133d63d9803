import { useState } from "react";
import type { Code, Option, RankingItem } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import { ranksOf } from "#instruments/values.ts";
import { OptionPicture } from "../media/picture.tsx";
import { useWords } from "../words-context.ts";
import { optionId } from "./card.tsx";
import { ClearAnswer } from "./clear-answer.tsx";
import { GroupFrame } from "./frame.tsx";
import type { QuestionProps } from "./question-props.ts";
import { RankedOption } from "./ranked-option.tsx";
import { moved, tapped } from "./ranking-order.ts";
import "../styles/ranking.css";

/** Options in an order that taps give them. They stay where they are, so that no target moves under a finger. */
export default function Ranking(props: QuestionProps<RankingItem>) {
	const { item, options, language, value, onChange, frame } = props;
	const { mark, say } = useWords();
	const [spoken, setSpoken] = useState("");
	const order: Code[] = Array.isArray(value) ? value : [];
	const ranks = ranksOf(item, options.length);
	const all = ranks === options.length;
	const hint = all ? say("rankAll") : say("rankSome", { count: ranks });

	function clear() {
		onChange(undefined);
		setSpoken("");
	}
	function change(next: Code[], { code, label }: Option) {
		onChange(next.length > 0 ? next : undefined);
		const rank = next.indexOf(code) + 1;
		const option = inLanguage(label, language);
		setSpoken(
			rank === 0
				? say("rankTakenBack", { option })
				: say("rankedAt", { option, rank }),
		);
	}

	return (
		<GroupFrame {...frame} hints={[...frame.hints, hint]}>
			<div className="cards">
				{options.map((option, place) => (
					<RankedOption
						key={option.code}
						id={optionId(frame.id, place)}
						label={inLanguage(option.label, language)}
						picture={
							<OptionPicture
								item={frame.id}
								code={option.code}
								language={language}
							/>
						}
						rank={order.indexOf(option.code) + 1}
						of={order.length}
						isFull={order.length === ranks}
						onTap={() => change(tapped(order, option.code, ranks), option)}
						onMove={(by) => change(moved(order, option.code, by), option)}
					/>
				))}
			</div>
			<span role="status" className="visually-hidden" {...mark}>
				{spoken}
			</span>
			<ClearAnswer
				first={frame.id}
				isAnswered={order.length > 0}
				onClear={clear}
			/>
		</GroupFrame>
	);
}
