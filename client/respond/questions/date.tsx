import { useState } from "react";
import type { DateItem } from "#instruments/definition.ts";
import { useWords } from "../words-context.ts";
import { type DateParts, dateFrom, datePartsOf } from "./date-value.ts";
import { GroupFrame } from "./frame.tsx";
import type { QuestionProps } from "./question-props.ts";

const PARTS = [
	{ part: "day", digits: 2 },
	{ part: "month", digits: 2 },
	{ part: "year", digits: 4 },
] as const;

/** Three fields: quicker than a calendar for a date that one knows, and the same on every device. */
export function DateFields(props: QuestionProps<DateItem>) {
	const { value, onChange, frame } = props;
	const { mark, say } = useWords();
	const [parts, setParts] = useState(() => datePartsOf(value));
	function change(part: keyof DateParts, typed: string) {
		const next = { ...parts, [part]: typed };
		setParts(next);
		onChange(dateFrom(next));
	}
	return (
		<GroupFrame {...frame} hints={[...frame.hints, say("dateExample")]}>
			<div className="parts" {...mark}>
				{PARTS.map(({ part, digits }) => (
					<label key={part}>
						<span>{say(part)}</span>
						<input
							type="text"
							className={`digits-${digits}`}
							id={part === "day" ? frame.id : `${frame.id}-${part}`}
							dir="ltr"
							inputMode="numeric"
							autoComplete="off"
							value={parts[part]}
							onChange={(event) => change(part, event.target.value)}
							aria-invalid={frame.error !== undefined}
						/>
					</label>
				))}
			</div>
		</GroupFrame>
	);
}
