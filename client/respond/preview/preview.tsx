import { useEffect, useRef, useState } from "react";
import type { Answers } from "#instruments/definition.ts";
import { raisedFlags } from "#instruments/red-flags.ts";
import type { Journey } from "../journey/journey.ts";
import { goTo, replaceStep, useStep } from "../journey/steps.ts";
import { useAnswers } from "../journey/use-answers.ts";
import { stepsOf } from "../journey/way.ts";
import { SentPage } from "../pages/sent-page.tsx";
import { Signposting } from "../pages/signposting.tsx";
import { StepView } from "../pages/step-view.tsx";

interface PreviewProps {
	journey: Journey;
	/** Whether it begins at the first question. */
	isAnew: boolean;
	/** Called once the page is there. */
	onShown(): void;
	onAnswers(answers: Answers): void;
	onLanguage(language: string): void;
}

/** The questions as a respondent meets them; sending only shows what they would see. */
export function Preview(props: PreviewProps) {
	const { journey, isAnew, onShown, onAnswers, onLanguage } = props;
	const { collection, language } = journey;
	const step = useStep();
	useAnswers(journey);
	const [first] = stepsOf(journey);
	const [isReady, setReady] = useState(!isAnew);
	useEffect(() => {
		if (isReady) return;
		if (first) replaceStep(first);
		setReady(true);
	}, [isReady, first]);
	useEffect(() => {
		const tell = () => onAnswers(journey.answers);
		tell();
		journey.survey.onValueChanged.add(tell);
		return () => journey.survey.onValueChanged.remove(tell);
	}, [journey, onAnswers]);
	const shown = useRef(onShown);
	useEffect(() => {
		if (isReady) shown.current();
	}, [isReady]);
	useEffect(() => onLanguage(language), [language, onLanguage]);
	if (!isReady) return null;
	if (step.at !== "end") {
		const end = () => goTo({ at: "end", response: "preview" });
		return <StepView journey={journey} step={step} onFinish={end} />;
	}
	const { definition } = collection;
	const isFlagged = raisedFlags(definition, journey.answers).length > 0;
	return (
		<>
			{isFlagged && <Signposting definition={definition} language={language} />}
			<SentPage
				organisation={collection.organisation}
				about={collection.about}
				isShared={false}
			/>
		</>
	);
}
