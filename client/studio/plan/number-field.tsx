import { TextField } from "../forms/text-field.tsx";

/** A whole number, or nothing. */
export function NumberField({
	name,
	label,
	value,
	onValue,
}: {
	name: string;
	label: string;
	value: number | null;
	onValue: (value: number | null) => void;
}) {
	return (
		<TextField
			name={name}
			label={label}
			inputMode="numeric"
			autoComplete="off"
			maxLength={6}
			value={value === null ? "" : String(value)}
			onValue={(text) => {
				const digits = text.replace(/\D/g, "");
				onValue(digits === "" ? null : Number(digits));
			}}
		/>
	);
}
