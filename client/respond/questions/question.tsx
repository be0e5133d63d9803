import type { Question as SurveyQuestion } from "survey-core";
import { ReactQuestionFactory } from "survey-react-ui";
import type { Instrument, Item } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import { optionsOf } from "#instruments/values.ts";
import { Listen } from "../media/listen.tsx";
import { QuestionPicture } from "../media/picture.tsx";
import { spokenTexts } from "../media/spoken-texts.ts";
import { useWords } from "../words-context.ts";
import { WhyWeAsk } from "./frame.tsx";
import type { RendererProps } from "./renderer.tsx";

interface QuestionViewProps {
	instrument: Instrument;
	item: Item;
	/** The same item as survey-core holds it. */
	model: SurveyQuestion;
	language: string;
	error: string | undefined;
}

/** One question, shown by the renderer that is registered for its type. */
export function QuestionView(props: QuestionViewProps) {
	const { instrument, item, model, language, error } = props;
	const { say } = useWords();
	const isQuestion = item.type !== "information";
	const options = optionsOf(instrument, item);
	const rendererProps: RendererProps = {
		question: model,
		item,
		options,
		language,
		frame: {
			id: item.id,
			title: questionText(item, language),
			...(instrument.stem && { stem: inLanguage(instrument.stem, language) }),
			...(isQuestion && item.help && { help: inLanguage(item.help, language) }),
			listen: (
				<Listen
					key={item.id}
					item={item.id}
					language={language}
					texts={spokenTexts(instrument, item, options, language)}
				/>
			),
			hints: isQuestion && item.required ? [say("required")] : [],
			...(isQuestion &&
				item.whyWeAsk && {
					after: <WhyWeAsk text={item.whyWeAsk} language={language} />,
				}),
			...(error !== undefined && { error }),
		},
	};
	return (
		<>
			<QuestionPicture item={item.id} language={language} />
			{ReactQuestionFactory.Instance.createQuestion(item.type, rendererProps)}
		</>
	);
}

/** What the respondent is asked, or the topic where the wording is withheld. */
export function questionText(item: Item, language: string): string {
	return inLanguage(item.text ?? item.topic, language);
}
