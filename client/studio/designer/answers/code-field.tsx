import { useState } from "react";
import type { Code, Option } from "#instruments/definition.ts";
import { recodeOption } from "#instruments/editing/recode-option.ts";
import { pointer } from "#instruments/fault.ts";
import { TextField } from "../../forms/text-field.tsx";
import { announce } from "../announce.tsx";
import type { DesignerPart } from "../designer-part.ts";
import { faultAt } from "../fault-at.ts";

/** What is stored for an option. It counts once the field is left; scores, conditions and examples follow it. */
export function CodeField({
	id,
	place,
	option,
	part: { definition, change, faults },
}: {
	/** Of its list. */
	id: string;
	place: number;
	option: Option;
	part: DesignerPart;
}) {
	const [typed, setTyped] = useState<string | null>(null);
	const name = pointer("responseSets", id, "options", place, "code");
	const others = (definition.responseSets[id]?.options ?? []).filter(
		(each) => each !== option,
	);
	const fault =
		typed === null ? faultAt(faults, name) : codeFault(typed, others);
	function recode() {
		if (typed === null || fault) return;
		setTyped(null);
		const code = codeOf(typed);
		if (code === null || code === option.code) return;
		change(`Change the code ${option.code} to ${code}`, (each) =>
			recodeOption(each, id, place, code),
		);
		announce(`The code is ${code} now, wherever it is used.`);
	}
	return (
		<div data-own-undo={typed === null ? undefined : true}>
			<TextField
				name={name}
				label={`Code of option ${place + 1}`}
				autoComplete="off"
				spellCheck={false}
				fault={fault}
				value={typed ?? String(option.code)}
				onValue={setTyped}
				onBlur={recode}
				onKeyDown={(event) => {
					if (event.key === "Enter") recode();
					if (event.key === "Escape") setTyped(null);
				}}
			/>
		</div>
	);
}

/** A number where it is written as one, else a text; null where it is neither. */
function codeOf(typed: string): Code | null {
	const plain = typed.trim();
	if (/^-?\d+(\.\d+)?$/.test(plain)) return Number(plain);
	return /^[A-Za-z][A-Za-z0-9_-]{0,31}$/.test(plain) ? plain : null;
}

function codeFault(
	typed: string,
	others: readonly Option[],
): string | undefined {
	const code = codeOf(typed);
	if (code === null)
		return "A number such as 3, or a text such as NA: a letter, then letters, digits, _ and -.";
	const alike = String(code).toLowerCase();
	return others.some((each) => String(each.code).toLowerCase() === alike)
		? "Another option of this list has this code. Choose a different one."
		: undefined;
}
