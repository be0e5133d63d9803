import type { Journey } from "../journey/journey.ts";
import { goTo, type Step } from "../journey/steps.ts";
import { nearestStep, stepAfter } from "../journey/way.ts";
import { CheckPage } from "./check-page.tsx";
import { OwnCodePage } from "./own-code-page.tsx";
import { QuestionPage } from "./question-page.tsx";
import { SitePage } from "./site-page.tsx";
import { WhoAnsweredPage } from "./who-answered-page.tsx";

interface StepViewProps {
	journey: Journey;
	/** Where the browser's history says that the respondent is. */
	step: Step;
	onFinish(): void;
}

/** The page of this step; that of the nearest one before it when answers have changed what is asked. */
export function StepView({ journey, step: asked, onFinish }: StepViewProps) {
	const step = nearestStep(journey, asked);
	if (!step) return null;
	const next = stepAfter(journey, step);
	function advance() {
		if (next) return goTo(next);
		const faulty = journey.questions.find(
			(item) => journey.faultsOf(item).length > 0,
		);
		if (faulty)
			return goTo({ at: "question", item: faulty.id, isFaulty: true });
		if (journey.asksWho && journey.draft.who === undefined)
			return goTo({ at: "who-answered" });
		onFinish();
	}
	switch (step.at) {
		case "site":
			return <SitePage journey={journey} onContinue={advance} />;
		case "own-code":
			return <OwnCodePage journey={journey} onContinue={advance} />;
		case "who-answered":
			return (
				<WhoAnsweredPage
					journey={journey}
					isLast={next === undefined}
					onContinue={advance}
				/>
			);
		case "check":
			return <CheckPage journey={journey} onSend={advance} />;
		case "question":
			return (
				<QuestionPage
					// Errors and half-typed fields belong to one question.
					key={step.item}
					journey={journey}
					id={step.item}
					isFaulty={step.isFaulty ?? false}
					isLast={next === undefined}
					onContinue={advance}
				/>
			);
		default:
			return null;
	}
}
