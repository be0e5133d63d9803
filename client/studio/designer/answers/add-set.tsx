import { useState } from "react";
import { addReadyMade } from "#instruments/editing/add-ready-made.ts";
import { readyMadeSets } from "#instruments/editing/ready-made-sets.ts";
import { SelectField } from "../../forms/select-field.tsx";
import { announce } from "../announce.tsx";
import type { DesignerPart } from "../designer-part.ts";

const blank = {
	id: "answers",
	name: "An empty list",
	options: [
		{ code: 1, label: {} },
		{ code: 2, label: {} },
	],
};

/** Adds a list of answers, ready-made or empty. */
export function AddSet({
	part: { definition, change, language },
	onAdded,
}: {
	part: DesignerPart;
	onAdded: (id: string) => void;
}) {
	const sets = [...readyMadeSets, blank];
	const [wanted, setWanted] = useState(sets[0]?.id ?? "");
	function add() {
		const set = sets.find(({ id }) => id === wanted) ?? blank;
		const { id } = addReadyMade(definition, set, language);
		change(
			`Add the answers “${id}”`,
			(each) => addReadyMade(each, set, language).definition,
		);
		onAdded(id);
		announce(`The answers “${id}” are added. They are still used nowhere.`);
	}
	return (
		<div className="designer-beside">
			<SelectField
				name="new-set"
				label="Begin with"
				choices={sets.map(({ id, name }) => ({ value: id, label: name }))}
				value={wanted}
				onValue={setWanted}
			/>
			<button type="button" className="button" data-add onClick={add}>
				Add a list
			</button>
		</div>
	);
}
