import { useState } from "react";
import type { Journey, Who } from "../journey/journey.ts";
import { Card, optionId } from "../questions/card.tsx";
import { GroupFrame } from "../questions/frame.tsx";
import type { WordKey } from "../words.ts";
import { useWords } from "../words-context.ts";
import { StepPage } from "./step-page.tsx";

interface WhoAnsweredPageProps {
	journey: Journey;
	isLast: boolean;
	onContinue(): void;
}

const ANSWERS: readonly Who[] = ["self", "helped", "proxy"];

/** Whose words the answers are. Nothing is chosen at first: it is not for us to guess. */
export function WhoAnsweredPage(props: WhoAnsweredPageProps) {
	const { journey, isLast, onContinue } = props;
	const { mark, say } = useWords();
	const [who, setWho] = useState(journey.draft.who);
	const [isFaulty, setFaulty] = useState(false);
	const error = isFaulty && who === undefined ? say("whoError") : undefined;
	function submit() {
		setFaulty(who === undefined);
		if (who !== undefined) onContinue();
	}
	return (
		<StepPage
			title={say("whoTitle")}
			errors={error ? [{ text: error, field: "who" }] : []}
			submit={say(isLast ? "send" : "continue")}
			onSubmit={submit}
		>
			<GroupFrame
				id="who"
				title={<span {...mark}>{say("whoTitle")}</span>}
				hints={[say("required")]}
				{...(error !== undefined && { error })}
			>
				<div className="cards" {...mark}>
					{ANSWERS.map((each, place) => (
						<Card
							key={each}
							type="radio"
							id={optionId("who", place)}
							name="who"
							isChosen={who === each}
							onChoose={() => {
								setWho(each);
								journey.keep({ who: each });
							}}
						>
							{say(whoWords[each])}
						</Card>
					))}
				</div>
			</GroupFrame>
		</StepPage>
	);
}

export const whoWords: Record<Who, WordKey> = {
	self: "whoSelf",
	helped: "whoHelped",
	proxy: "whoProxy",
};
