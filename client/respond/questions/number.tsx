import type { NumberItem } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import { describedBy, FieldFrame } from "./frame.tsx";
import { numberFrom } from "./number-value.ts";
import type { QuestionProps } from "./question-props.ts";

/** A text field: a browser's own number field changes its value when scrolled over, and drops what it cannot read. */
export function NumberField(props: QuestionProps<NumberItem>) {
	const { item, language, value, onChange, frame } = props;
	const unit = item.unit && inLanguage(item.unit, language);
	return (
		<FieldFrame {...frame}>
			<div className="with-unit">
				<input
					type="text"
					className="short"
					id={frame.id}
					dir="ltr"
					inputMode={(item.decimals ?? 0) > 0 ? "decimal" : "numeric"}
					autoComplete="off"
					defaultValue={value === undefined ? "" : String(value)}
					onChange={(event) =>
						onChange(numberFrom(event.target.value, language))
					}
					aria-describedby={describedBy(frame)}
					aria-invalid={frame.error !== undefined}
				/>
				{unit && <span>{unit}</span>}
			</div>
		</FieldFrame>
	);
}
