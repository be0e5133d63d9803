import { useState } from "react";
import { proposeId } from "#instruments/editing/propose-id.ts";
import { renameScale } from "#instruments/editing/rename-scale.ts";
import { inLanguage } from "#instruments/text.ts";
import { TextField } from "../../forms/text-field.tsx";
import { announce } from "../announce.tsx";
import { idFault } from "../id-fault.ts";
import type { ScaleFields } from "./scale-fields.ts";

/** The score's name in exports. It counts once the field is left; other scores, examples and norms follow it. */
export function ScaleIdField({ fields }: { fields: ScaleFields }) {
	const { part, at, scale, path, fault } = fields;
	const { definition, change, language } = part;
	const [typed, setTyped] = useState<string | null>(null);
	const wrong =
		typed === null ? fault("id") : idFault(definition, scale, typed);
	const proposed = proposeId(
		definition,
		inLanguage(scale.title, language),
		scale.id,
		scale.id,
	);
	function rename(id: string) {
		setTyped(null);
		if (id === scale.id) return;
		change(`Rename ${scale.id} to ${id}`, (each) => renameScale(each, at, id));
		announce(`${scale.id} is called ${id} now, wherever it is used.`);
	}
	const take = () => typed !== null && !wrong && rename(typed);
	return (
		<div data-own-undo={typed === null ? undefined : true}>
			<TextField
				name={path("id")}
				label="Name in exports"
				hint="Lower-case letters, digits, _ and -."
				autoComplete="off"
				autoCapitalize="none"
				spellCheck={false}
				fault={wrong}
				value={typed ?? scale.id}
				onValue={setTyped}
				onBlur={take}
				onKeyDown={(event) => {
					if (event.key === "Escape") setTyped(null);
					if (event.key === "Enter") take();
				}}
			/>
			{proposed !== scale.id && typed === null && (
				<button
					type="button"
					className="button quiet designer-propose"
					onClick={() => rename(proposed)}
				>
					Name it <code>{proposed}</code>, as its title says
				</button>
			)}
		</div>
	);
}
