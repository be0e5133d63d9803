import { useState } from "react";
import { renameResponseSet } from "#instruments/editing/rename-response-set.ts";
import { TextField } from "../../forms/text-field.tsx";
import { announce } from "../announce.tsx";
import type { DesignerPart } from "../designer-part.ts";

/** The list's name; it counts once the field is left, and the questions that offer it follow. */
export function SetName({
	id,
	part: { definition, change },
	onRenamed,
}: {
	id: string;
	part: DesignerPart;
	onRenamed: (id: string) => void;
}) {
	const [typed, setTyped] = useState<string | null>(null);
	const fault =
		typed === null || typed === id
			? undefined
			: nameFault(typed, Object.keys(definition.responseSets));
	function rename() {
		if (typed === null || fault) return;
		setTyped(null);
		if (typed === id) return;
		change(`Rename the answers “${id}”`, (each) =>
			renameResponseSet(each, id, typed),
		);
		onRenamed(typed);
		announce(`The answers “${id}” are called “${typed}” now.`);
	}
	return (
		<div data-own-undo={typed === null ? undefined : true}>
			<TextField
				name={`name of ${id}`}
				label="Name of the list"
				hint="Lower-case letters, digits, _ and -."
				autoComplete="off"
				autoCapitalize="none"
				spellCheck={false}
				fault={fault}
				value={typed ?? id}
				onValue={setTyped}
				onBlur={rename}
				onKeyDown={(event) => {
					if (event.key === "Enter") rename();
					if (event.key === "Escape") setTyped(null);
				}}
			/>
		</div>
	);
}

function nameFault(name: string, taken: readonly string[]): string | undefined {
	if (!/^[a-z][a-z0-9_-]{0,63}$/.test(name))
		return "Begin with a lower-case letter; then letters, digits, _ and - alone.";
	return taken.includes(name)
		? "Another list has this name. Choose a different one."
		: undefined;
}
