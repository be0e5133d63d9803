import "./conditions.css";
import { useMemo } from "react";
import type { Condition, Instrument, Item } from "#instruments/definition.ts";
import { rowWith } from "#instruments/editing/comparisons.ts";
import {
	type ConditionRow,
	conditionForm,
	conditionOfForm,
} from "#instruments/editing/condition-form.ts";
import { questionsBefore } from "#instruments/editing/questions-before.ts";
import { conditionInWords } from "../../library/condition-in-words.ts";
import { GroupFields } from "./group-fields.tsx";

export interface ConditionEditorProps {
	definition: Instrument;
	value: Condition | undefined;
	/** Undefined once nothing is left of the condition. */
	onChange: (value: Condition | undefined) => void;
	/** The item that has the condition: questions before it alone are offered. All are where it is absent. */
	before?: string | undefined;
	language: string;
	/** Tells the fields of this condition from those of another on the page. */
	id: string;
	/** There is no doing without one. */
	isNeeded?: boolean;
}

/** A condition on answers, made of lines "question / is, at least, was answered … / answer" without code. */
export function ConditionEditor({
	definition,
	value,
	onChange,
	before,
	language,
	id,
	isNeeded = false,
}: ConditionEditorProps) {
	const questions = useMemo(
		() => questionsBefore(definition, before),
		[definition, before],
	);
	const newRow = () => firstRow(definition, questions);
	if (value === undefined) {
		const row = newRow();
		return row === undefined ? (
			<p className="hint" id={id}>
				There is no earlier question that a condition could look at.
			</p>
		) : (
			<button
				type="button"
				className="button"
				id={id}
				onClick={() => onChange(row.comparison)}
			>
				Add a condition
			</button>
		);
	}
	return (
		<div className="condition" id={id}>
			<GroupFields
				group={conditionForm(value)}
				onGroup={(group) => {
					const changed = conditionOfForm(group);
					if (changed !== undefined || !isNeeded) onChange(changed);
				}}
				place={{ definition, questions, language, newRow }}
				name="Condition"
				id={id}
				mayNest
			/>
			<p className="hint">
				In words: {conditionInWords(value, definition, language)}.
			</p>
			{!isNeeded && (
				<button
					type="button"
					className="button quiet"
					onClick={() => onChange(undefined)}
				>
					Remove the condition
				</button>
			)}
		</div>
	);
}

/** About the question just before, which is the one meant most often. */
function firstRow(
	definition: Instrument,
	questions: readonly Item[],
): ConditionRow | undefined {
	const item = questions.at(-1);
	return item && rowWith(definition, item);
}
