import { Field, type FieldWords } from "./field.tsx";

export interface Choice {
	value: string;
	label: string;
	disabled?: boolean;
}

export function SelectField({
	choices,
	value,
	onValue,
	...words
}: FieldWords & {
	choices: readonly Choice[];
	value: string;
	onValue: (value: string) => void;
}) {
	return (
		<Field {...words}>
			{(control) => (
				<select
					{...control}
					value={value}
					onChange={(event) => onValue(event.target.value)}
				>
					{choices.map((choice) => (
						<option
							key={choice.value}
							value={choice.value}
							disabled={choice.disabled}
						>
							{choice.label}
						</option>
					))}
				</select>
			)}
		</Field>
	);
}
