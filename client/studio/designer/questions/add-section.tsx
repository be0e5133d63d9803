import { useState } from "react";
import type { Instrument } from "#instruments/definition.ts";
import { addSection } from "#instruments/editing/add-section.ts";
import { TextField } from "../../forms/text-field.tsx";
import { announce } from "../announce.tsx";
import type { Change } from "../designer-part.ts";

/** A heading that begins at the chosen question. */
export function AddSection({
	definition,
	change,
	language,
	chosen,
	close,
}: {
	definition: Instrument;
	change: Change;
	language: string;
	/** Id of the question that it begins with. */
	chosen: string;
	close: () => void;
}) {
	const [title, setTitle] = useState("");
	const place = definition.items.findIndex(({ id }) => id === chosen);
	return (
		<form
			className="card"
			onSubmit={(event) => {
				event.preventDefault();
				const words = title.trim();
				if (words === "") return;
				change(`Add the heading “${words}”`, (each) =>
					addSection(each, words, language, chosen),
				);
				announce(`The heading “${words}” is added.`);
				close();
			}}
		>
			<TextField
				name="section-title"
				label="Heading"
				hint={
					place < 0
						? "It stands at the end."
						: `Its section begins with question ${place + 1}; move other questions to it.`
				}
				autoFocus
				autoComplete="off"
				lang={language}
				dir="auto"
				value={title}
				onValue={setTitle}
			/>
			<p className="form-actions">
				<button type="submit" className="button primary">
					Add the heading
				</button>
				<button type="button" className="button" onClick={close}>
					Close
				</button>
			</p>
		</form>
	);
}
