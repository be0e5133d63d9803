import { useState } from "react";
import type { Instrument } from "#instruments/definition.ts";
import { addReadyMade } from "#instruments/editing/add-ready-made.ts";
import {
	itemsFromText,
	linesOf,
} from "#instruments/editing/items-from-text.ts";
import { readyMadeSets } from "#instruments/editing/ready-made-sets.ts";
import { SelectField } from "../../forms/select-field.tsx";
import { TextArea } from "../../forms/text-field.tsx";
import { counted } from "../../words.ts";
import type { Questions } from "./use-questions.ts";

/** Several questions at once, one on each line, all with the same answers. */
export function PasteQuestions({
	definition,
	language,
	questions,
	close,
}: {
	definition: Instrument;
	language: string;
	questions: Questions;
	close: () => void;
}) {
	const sets = Object.keys(definition.responseSets);
	const choices = [
		...sets.map((id) => ({ value: `own ${id}`, label: `Answers “${id}”` })),
		...readyMadeSets.map(({ id, name }) => ({
			value: `new ${id}`,
			label: `New: ${name}`,
		})),
	];
	const [text, setText] = useState("");
	const [answers, setAnswers] = useState(choices[0]?.value ?? "");
	const count = linesOf(text).length;

	function add() {
		const [kind, id = ""] = answers.split(" ");
		const ready = readyMadeSets.find((set) => set.id === id);
		if (kind === "own" || !ready)
			questions.add(itemsFromText(definition, text, id, language));
		else {
			const made = addReadyMade(definition, ready, language);
			questions.add(
				itemsFromText(definition, text, made.id, language),
				(each) => addReadyMade(each, ready, language).definition,
			);
		}
		close();
	}

	return (
		<form
			className="card"
			onSubmit={(event) => {
				event.preventDefault();
				if (count > 0) add();
			}}
		>
			<div data-own-undo>
				<TextArea
					name="pasted"
					label="One question on each line"
					hint="Numbers and bullets at the beginning are left out."
					rows={6}
					autoFocus
					lang={language}
					dir="auto"
					value={text}
					onValue={setText}
				/>
			</div>
			<SelectField
				name="pasted-answers"
				label="All of them are answered with"
				choices={choices}
				value={answers}
				onValue={setAnswers}
			/>
			<p className="form-actions">
				<button
					type="submit"
					className="button primary"
					aria-disabled={count === 0}
				>
					Add {counted(count, "question")}
				</button>
				<button type="button" className="button" onClick={close}>
					Close
				</button>
			</p>
		</form>
	);
}
