import { useState } from "react";
import type { Item } from "#instruments/definition.ts";
import { proposeId } from "#instruments/editing/propose-id.ts";
import { renameItem } from "#instruments/editing/rename-item.ts";
import { pointer } from "#instruments/fault.ts";
import { inLanguage } from "#instruments/text.ts";
import { TextField } from "../../forms/text-field.tsx";
import { announce } from "../announce.tsx";
import type { DesignerPart } from "../designer-part.ts";
import { faultAt } from "../fault-at.ts";
import { idFault } from "../id-fault.ts";
import { useSourceIds } from "../use-source-ids.ts";

/** The question's name in exports. It counts once the field is left; conditions, scores and examples follow it. */
export function IdField({
	part: { definition, change, faults, language },
	item,
	at,
	choose,
}: {
	part: DesignerPart;
	item: Item;
	at: number;
	choose: (id: string) => void;
}) {
	const [typed, setTyped] = useState<string | null>(null);
	const sourceIds = useSourceIds(definition);
	const name = pointer("items", at, "id");
	const fault =
		typed === null ? faultAt(faults, name) : idFault(definition, item, typed);
	const proposed = proposeId(
		definition,
		inLanguage(item.topic, language),
		item.id,
		item.id,
	);
	function rename(id: string) {
		setTyped(null);
		if (id === item.id) return;
		change(`Rename ${item.id} to ${id}`, (each) =>
			renameItem(each, item.id, id, sourceIds),
		);
		choose(id);
		announce(`${item.id} is called ${id} now, wherever it is used.`);
	}
	return (
		<div data-own-undo={typed === null ? undefined : true}>
			<TextField
				name={name}
				label="Name in exports"
				hint="Lower-case letters, digits, _ and -."
				autoComplete="off"
				autoCapitalize="none"
				spellCheck={false}
				fault={fault}
				value={typed ?? item.id}
				onValue={setTyped}
				onBlur={() => typed !== null && !fault && rename(typed)}
				onKeyDown={(event) => {
					if (event.key === "Escape") setTyped(null);
					if (event.key === "Enter" && typed !== null && !fault) rename(typed);
				}}
			/>
			{proposed !== item.id && typed === null && (
				<button
					type="button"
					className="button quiet designer-propose"
					onClick={() => rename(proposed)}
				>
					Name it <code>{proposed}</code>, as its topic says
				</button>
			)}
		</div>
	);
}
