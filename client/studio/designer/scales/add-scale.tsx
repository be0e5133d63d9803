import { useState } from "react";
import { newScale } from "#instruments/editing/new-scale.ts";
import { TextField } from "../../forms/text-field.tsx";
import type { DesignerPart } from "../designer-part.ts";
import { QuestionTicks } from "./question-ticks.tsx";

/** Makes a score from chosen questions. */
export function AddScale({
	part,
	openNew,
}: {
	part: DesignerPart;
	openNew: (at: number) => void;
}) {
	const [isOpen, setOpen] = useState(false);
	return isOpen ? (
		<NewScale part={part} openNew={openNew} close={() => setOpen(false)} />
	) : (
		<button
			type="button"
			className="button"
			data-add
			onClick={() => setOpen(true)}
		>
			Add a score
		</button>
	);
}

function NewScale({
	part,
	openNew,
	close,
}: {
	part: DesignerPart;
	openNew: (at: number) => void;
	close: () => void;
}) {
	const { definition, change, language } = part;
	const [title, setTitle] = useState("");
	const [items, setItems] = useState<string[]>([]);
	const [fault, setFault] = useState<string>();
	function add() {
		if (items.length === 0) {
			return setFault("Choose at least one question.");
		}
		change(`Add the score ${title}`, (before) => ({
			...before,
			scales: [...before.scales, newScale(before, items, title)],
		}));
		close();
		openNew(definition.scales.length);
	}
	return (
		<form
			className="card scale-new"
			aria-label="A new score"
			onSubmit={(event) => {
				event.preventDefault();
				add();
			}}
		>
			<TextField
				name="new-scale-title"
				label="What it is called"
				autoFocus
				autoComplete="off"
				value={title}
				onValue={setTitle}
			/>
			<QuestionTicks
				label="Made from"
				definition={definition}
				language={language}
				fault={fault}
				chosen={items}
				onChosen={setItems}
			/>
			<div className="form-actions">
				<button type="submit" className="button primary">
					Make this score
				</button>
				<button type="button" className="button" onClick={close}>
					Leave it
				</button>
			</div>
		</form>
	);
}
