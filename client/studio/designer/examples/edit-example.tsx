import type { Example, Instrument } from "#instruments/definition.ts";
import { withOptional } from "#instruments/editing/with-optional.ts";
import { pointer } from "#instruments/fault.ts";
import { TextField } from "../../forms/text-field.tsx";
import type { DesignerPart } from "../designer-part.ts";
import { faultAt } from "../fault-at.ts";
import { ExampleAnswers } from "./example-answers.tsx";
import { ExampleScores } from "./example-scores.tsx";

/** One worked example: its answers, the expected scores, and where they come from. */
export function EditExample({
	part,
	scorable,
	at,
	example,
	onRemoved,
}: {
	part: DesignerPart;
	/** The part of the instrument that can be scored. */
	scorable: Instrument;
	at: number;
	example: Example;
	onRemoved: () => void;
}) {
	const { change, faults } = part;
	const path = (...steps: (string | number)[]) =>
		pointer("examples", at, ...steps);
	const set = (changed: Example, ...field: string[]) =>
		change(
			"Change a worked example",
			(before) => ({
				...before,
				examples: before.examples.with(at, changed),
			}),
			path(...field),
		);
	return (
		<section aria-labelledby="example-heading">
			<h3 id="example-heading">{example.name || `Example ${at + 1}`}</h3>
			<TextField
				name={path("name")}
				label="What it shows"
				hint="Such as “one answer missing”."
				autoComplete="off"
				fault={faultAt(faults, path("name"))}
				value={example.name}
				onValue={(name) => set({ ...example, name }, "name")}
			/>
			<TextField
				name={path("source")}
				label="Where the expected scores come from"
				hint="A publication with its page, or who worked them out by hand."
				optional
				value={example.source ?? ""}
				onValue={(source) =>
					set(withOptional(example, "source", source || undefined), "source")
				}
			/>
			<ExampleAnswers
				part={part}
				at={at}
				example={example}
				onAnswers={(answers, item) =>
					set({ ...example, answers }, "answers", item)
				}
			/>
			<ExampleScores
				part={part}
				scorable={scorable}
				at={at}
				example={example}
				onExample={set}
			/>
			<button
				type="button"
				className="button quiet"
				onClick={() => {
					change("Remove a worked example", (before) => ({
						...before,
						examples: before.examples.toSpliced(at, 1),
					}));
					onRemoved();
				}}
			>
				Remove this example
			</button>
		</section>
	);
}
