import type { InputHTMLAttributes, TextareaHTMLAttributes } from "react";
import { Field, type FieldWords } from "./field.tsx";

type Held = FieldWords & {
	value: string;
	onValue: (value: string) => void;
};

export function TextField({
	name,
	label,
	hint,
	fault,
	optional,
	value,
	onValue,
	...input
}: Held &
	Omit<InputHTMLAttributes<HTMLInputElement>, "name" | "value" | "onChange">) {
	return (
		<Field {...{ name, label, hint, fault, ...(optional && { optional }) }}>
			{(control) => (
				<input
					type="text"
					{...input}
					{...control}
					value={value}
					onChange={(event) => onValue(event.target.value)}
				/>
			)}
		</Field>
	);
}

export function TextArea({
	name,
	label,
	hint,
	fault,
	optional,
	value,
	onValue,
	...input
}: Held &
	Omit<
		TextareaHTMLAttributes<HTMLTextAreaElement>,
		"name" | "value" | "onChange"
	>) {
	return (
		<Field {...{ name, label, hint, fault, ...(optional && { optional }) }}>
			{(control) => (
				<textarea
					rows={4}
					{...input}
					{...control}
					value={value}
					onChange={(event) => onValue(event.target.value)}
				/>
			)}
		</Field>
	);
}
