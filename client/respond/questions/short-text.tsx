import type { TextItem } from "#instruments/definition.ts";
import { describedBy, FieldFrame } from "./frame.tsx";
import type { QuestionProps } from "./question-props.ts";

export function ShortText({ value, onChange, frame }: QuestionProps<TextItem>) {
	return (
		<FieldFrame {...frame}>
			<input
				type="text"
				id={frame.id}
				autoComplete="off"
				defaultValue={typeof value === "string" ? value : ""}
				onChange={(event) => onChange(event.target.value)}
				aria-describedby={describedBy(frame)}
				aria-invalid={frame.error !== undefined}
			/>
		</FieldFrame>
	);
}
