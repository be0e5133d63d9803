import { useId, useRef, useState } from "react";
import type { Instrument, Item } from "#instruments/definition.ts";
import { addReadyMade } from "#instruments/editing/add-ready-made.ts";
import { newItem } from "#instruments/editing/new-item.ts";
import { readyMadeSets } from "#instruments/editing/ready-made-sets.ts";
import { unusedId } from "#instruments/editing/unused-id.ts";
import type { Change } from "../designer-part.ts";
import { AddSection } from "./add-section.tsx";
import { PasteQuestions } from "./paste-questions.tsx";
import { typeNames, types } from "./type-names.ts";
import type { Questions } from "./use-questions.ts";

/** Adds a question of a kind after the one that is chosen, several from text, or a heading. */
export function AddQuestions({
	definition,
	change,
	language,
	questions,
}: {
	definition: Instrument;
	change: Change;
	language: string;
	questions: Questions;
}) {
	const [type, setType] = useState<Item["type"]>("single");
	const [open, setOpen] = useState<"text" | "heading" | null>(null);
	const id = useId();
	const openers = useRef<HTMLParagraphElement>(null);
	function add() {
		const found = unusedId(
			definition,
			`question_${definition.items.length + 1}`,
		);
		const { item, before } = firstOf(definition, type, found, language);
		questions.add([item], before);
	}
	/** The focus goes back to the button that opened what is closed. */
	function close() {
		const opener = `[aria-controls="${id}-${open}"]`;
		openers.current?.querySelector<HTMLElement>(opener)?.focus();
		setOpen(null);
	}
	const opener = (what: "text" | "heading", words: string) => (
		<button
			type="button"
			className="button quiet"
			aria-expanded={open === what}
			aria-controls={`${id}-${what}`}
			onClick={() => setOpen(open === what ? null : what)}
		>
			{words}
		</button>
	);
	return (
		<div className="designer-add">
			<div className="designer-beside">
				<label className="visually-hidden" htmlFor={`${id}-type`}>
					Kind of question
				</label>
				<select
					id={`${id}-type`}
					value={type}
					onChange={(event) => setType(event.target.value as Item["type"])}
				>
					{types.map((each) => (
						<option key={each} value={each}>
							{typeNames[each]}
						</option>
					))}
				</select>
				<button type="button" className="button" data-add onClick={add}>
					Add a question
				</button>
			</div>
			<p className="designer-openers" ref={openers}>
				{opener("text", "Several from text")}
				{opener("heading", "A heading")}
			</p>
			<div id={`${id}-text`}>
				{open === "text" && (
					<PasteQuestions
						definition={definition}
						language={language}
						questions={questions}
						close={close}
					/>
				)}
			</div>
			<div id={`${id}-heading`}>
				{open === "heading" && (
					<AddSection
						definition={definition}
						change={change}
						language={language}
						chosen={questions.chosen}
						close={close}
					/>
				)}
			</div>
		</div>
	);
}

/** A choice in a definition without response sets brings one along. */
function firstOf(
	definition: Instrument,
	type: Item["type"],
	id: string,
	language: string,
): { item: Item; before?: (definition: Instrument) => Instrument } {
	const item = newItem(definition, type, id, language);
	const [agree] = readyMadeSets;
	if (!("responseSet" in item) || item.responseSet !== "" || !agree)
		return { item };
	const { id: responseSet } = addReadyMade(definition, agree, language);
	return {
		item: { ...item, responseSet },
		before: (each) => addReadyMade(each, agree, language).definition,
	};
}
