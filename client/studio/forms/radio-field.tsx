import type { ReactNode } from "react";
import type { FieldWords } from "./field.tsx";
import { useFieldId } from "./field-id.ts";

export interface RadioChoice {
	value: string;
	label: string;
	/** What follows from choosing it. */
	hint?: ReactNode;
	disabled?: boolean;
}

/** One of a few, each with its consequences in plain words. Nothing need be chosen beforehand. */
export function RadioField({
	name,
	label,
	hint,
	fault,
	choices,
	value,
	onValue,
}: FieldWords & {
	choices: readonly RadioChoice[];
	value: string;
	onValue: (value: string) => void;
}) {
	const id = useFieldId(name);
	return (
		<fieldset
			className={fault ? "field faulty" : "field"}
			aria-describedby={fault ? `${id}-fault` : undefined}
		>
			<legend>{label}</legend>
			{hint && <p className="hint">{hint}</p>}
			{fault && (
				<p className="fault" id={`${id}-fault`}>
					<span className="visually-hidden">Error: </span>
					{fault}
				</p>
			)}
			<div className="choices">
				{choices.map((choice, index) => (
					<RadioCard
						key={choice.value}
						id={index === 0 ? id : `${id}-${choice.value}`}
						name={name}
						choice={choice}
						checked={choice.value === value}
						onChoose={() => onValue(choice.value)}
					/>
				))}
			</div>
		</fieldset>
	);
}

function RadioCard({
	id,
	name,
	choice,
	checked,
	onChoose,
}: {
	id: string;
	name: string;
	choice: RadioChoice;
	checked: boolean;
	onChoose: () => void;
}) {
	return (
		<div className="choice">
			<input
				type="radio"
				id={id}
				name={name}
				value={choice.value}
				checked={checked}
				disabled={choice.disabled}
				aria-describedby={choice.hint ? `${id}-about` : undefined}
				onChange={onChoose}
			/>
			<label htmlFor={id}>{choice.label}</label>
			{choice.hint && (
				<div className="choice-hint" id={`${id}-about`}>
					{choice.hint}
				</div>
			)}
		</div>
	);
}
