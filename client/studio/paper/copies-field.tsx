import { useState } from "react";
import { TextField } from "../forms/text-field.tsx";
import { mostCopies } from "./print-choice.ts";

/** How many copies. What cannot be a number of copies is said and kept as typed; the last that could stays chosen. */
export function CopiesField({
	copies,
	onCopies,
}: {
	copies: number;
	onCopies: (copies: number) => void;
}) {
	const [typed, setTyped] = useState(String(copies));
	function write(value: string) {
		setTyped(value);
		if (isCopies(value)) onCopies(Number(value));
	}
	return (
		<TextField
			name="copies"
			label="Copies"
			hint={`1 to ${mostCopies}. Print them here: a photocopy has the same code, and only one of them can be keyed.`}
			type="number"
			min={1}
			max={mostCopies}
			value={typed}
			onValue={write}
			fault={
				isCopies(typed) ? undefined : `Enter a number from 1 to ${mostCopies}`
			}
		/>
	);
}

function isCopies(value: string): boolean {
	const count = Number(value);
	return Number.isInteger(count) && count >= 1 && count <= mostCopies;
}
