import { type InputHTMLAttributes, useState } from "react";

/** A number that may be unfinished while it is typed; `onValue` gets undefined where the field is emptied. */
export function NumberInput({
	value,
	onValue,
	...input
}: {
	value: number | undefined;
	onValue: (value: number | undefined) => void;
} & Omit<InputHTMLAttributes<HTMLInputElement>, "value" | "onChange">) {
	const [typed, setTyped] = useState<string | null>(null);
	const shown = value === undefined ? "" : String(value);
	const isTyped =
		typed !== null && (isUnfinished(typed) || numberOf(typed) === value);
	return (
		<input
			autoComplete="off"
			{...input}
			type="text"
			inputMode="decimal"
			value={isTyped ? typed : shown}
			onChange={(event) => {
				setTyped(event.target.value);
				const number = numberOf(event.target.value);
				if (!Number.isNaN(number)) onValue(number);
			}}
			onBlur={() => setTyped(null)}
		/>
	);
}

/** Nothing yet, or the beginning of a number. */
function isUnfinished(typed: string): boolean {
	return /^-?[.,]?$/.test(typed.trim());
}

/** Not a number where it is none; undefined where nothing is typed. */
function numberOf(typed: string): number | undefined {
	const plain = typed.trim().replace(",", ".");
	return plain === "" ? undefined : Number(plain);
}
