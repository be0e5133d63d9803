import type { TextItem } from "#instruments/definition.ts";
import { useWords } from "../words-context.ts";
import { CharacterCount } from "./character-count.tsx";
import { maxLengthOf } from "./fault-words.ts";
import { describedBy, FieldFrame } from "./frame.tsx";
import type { QuestionProps } from "./question-props.ts";

export function LongText(props: QuestionProps<TextItem>) {
	const { item, value, onChange, frame } = props;
	const { say } = useWords();
	const text = typeof value === "string" ? value : "";
	const hinted = { ...frame, hints: [...frame.hints, say("noNames")] };
	return (
		<FieldFrame {...hinted}>
			<textarea
				id={frame.id}
				rows={6}
				autoComplete="off"
				defaultValue={text}
				onChange={(event) => onChange(event.target.value)}
				aria-describedby={`${describedBy(hinted)} ${frame.id}-count`}
				aria-invalid={frame.error !== undefined}
			/>
			<CharacterCount
				id={`${frame.id}-count`}
				used={[...text].length}
				limit={maxLengthOf(item)}
			/>
		</FieldFrame>
	);
}
