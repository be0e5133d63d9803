import { useState } from "react";
import type { Answers, Instrument } from "#instruments/definition.ts";
import { edgeAnswers } from "#instruments/trial-answers/edge-answers.ts";
import { randomAnswers } from "#instruments/trial-answers/random-answers.ts";
import { SelectField } from "../../forms/select-field.tsx";

/** Fills the questionnaire in by chance or at an edge, and begins it anew. */
export function FillIn({
	definition,
	fill,
}: {
	definition: Instrument;
	fill: (answers: Answers) => void;
}) {
	const [done, setDone] = useState("");
	const sets = edgeAnswers(definition);
	function fillWith(answers: Answers, words: string) {
		// A new object each time: the same answers may be asked for twice.
		fill({ ...answers });
		setDone(`${words} It begins at the first question.`);
	}
	return (
		<>
			<SelectField
				name="preview-edge"
				label="Fill in answers at an edge"
				choices={[
					{ value: "", label: "Choose…" },
					...sets.map(({ id, title }) => ({ value: id, label: title })),
				]}
				value=""
				onValue={(id) => {
					const set = sets.find((each) => each.id === id);
					if (set) fillWith(set.answers(), `Filled in: ${set.title}.`);
				}}
			/>
			<div className="designer-actions">
				<button
					type="button"
					className="button"
					onClick={() =>
						fillWith(
							randomAnswers(definition, Math.random),
							"Filled in with random answers.",
						)
					}
				>
					Fill with random answers
				</button>
				<button
					type="button"
					className="button"
					onClick={() => fillWith({}, "Emptied.")}
				>
					Restart
				</button>
			</div>
			<p role="status">{done}</p>
		</>
	);
}
