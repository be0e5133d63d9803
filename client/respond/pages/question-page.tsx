import { useState } from "react";
import type { Item } from "#instruments/definition.ts";
import { sectionAt } from "#instruments/section-at.ts";
import type { Journey } from "../journey/journey.ts";
import { progressAt } from "../journey/progress.ts";
import { faultWords } from "../questions/fault-words.ts";
import { QuestionView, questionText } from "../questions/question.tsx";
import { SectionCaption } from "../questions/section-caption.tsx";
import type { Words } from "../words.ts";
import { useWords } from "../words-context.ts";
import type { PageError } from "./error-summary.tsx";
import { StepPage } from "./step-page.tsx";

interface QuestionPageProps {
	journey: Journey;
	/** The item's. */
	id: string;
	/** Whether to say at once what is wrong: the respondent comes from a list of errors. */
	isFaulty: boolean;
	isLast: boolean;
	onContinue(): void;
}

export function QuestionPage({ id, ...props }: QuestionPageProps) {
	const { items } = props.journey.collection.definition;
	const item = items.find((each) => each.id === id);
	return item ? <ItemPage {...props} item={item} /> : null;
}

interface ItemPageProps extends Omit<QuestionPageProps, "id"> {
	item: Item;
}

function ItemPage(props: ItemPageProps) {
	const { journey, item, isFaulty, isLast, onContinue } = props;
	const words = useWords();
	const { language, collection, survey } = journey;
	const section = sectionAt(collection.definition, journey.items, item);
	const faultsNow = () => journey.faultsOf(item);
	const [faults, setFaults] = useState(isFaulty ? faultsNow : []);
	function submit() {
		const found = faultsNow();
		setFaults(found);
		if (found.length === 0) onContinue();
	}
	const errors = faults.map(
		({ code }): PageError => ({
			text: faultWords(item, code, words, language),
			field: item.id,
		}),
	);
	return (
		<StepPage
			title={questionText(item, language)}
			progress={progressText(journey, item, words)}
			errors={errors}
			submit={words.say(isLast ? "send" : "continue")}
			onSubmit={submit}
		>
			{section && <SectionCaption section={section} language={language} />}
			<QuestionView
				instrument={collection.definition}
				item={item}
				model={survey.getQuestionByName(item.id)}
				language={language}
				error={errors[0]?.text}
			/>
		</StepPage>
	);
}

function progressText(journey: Journey, item: Item, words: Words): string {
	if (item.type === "information") return "";
	const { definition } = journey.collection;
	const { number, total, isAbout } = progressAt(
		definition,
		journey.items,
		item,
	);
	return words.say(isAbout ? "progressAbout" : "progress", { number, total });
}
