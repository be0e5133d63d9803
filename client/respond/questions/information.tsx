import type { InformationItem } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import { Heading } from "./heading.tsx";
import type { QuestionProps } from "./question-props.ts";

/** Something to read; each empty line starts a paragraph. */
export function Information(props: QuestionProps<InformationItem>) {
	const { item, language, frame } = props;
	const paragraphs = inLanguage(item.text, language).split(/\n\s*\n/);
	return (
		<div className="question">
			<Heading>{inLanguage(item.topic, language)}</Heading>
			{frame.listen}
			{paragraphs.map((paragraph) => (
				<p key={paragraph}>{paragraph}</p>
			))}
		</div>
	);
}
