import "../scales/scales.css";
import { useEffect, useMemo, useRef } from "react";
import type { Example, Instrument, Scale } from "#instruments/definition.ts";
import { exampleOutcomes } from "#instruments/editing/example-outcomes.ts";
import { scorablePart } from "#instruments/editing/scoring-faults.ts";
import { randomAnswers } from "#instruments/trial-answers/random-answers.ts";
import type { DesignerPart } from "../designer-part.ts";
import { isWithin } from "../fault-at.ts";
import { useUndoToast } from "../use-undo-toast.ts";
import { EditExample } from "./edit-example.tsx";
import { newExample } from "./new-example.ts";

/** Answers with the scores that they must give: publishing runs each, and waits until all agree. */
export function ExamplesPart({
	chosen,
	choose,
	undo,
	...part
}: DesignerPart & {
	/** The example that is open, by its place in the list. */
	chosen: number;
	choose: (at: number) => void;
	undo: () => void;
}) {
	const sayUndoable = useUndoToast(part.definition, undo);
	const { definition, change } = part;
	const { examples } = definition;
	const scorable = useScorable(definition);
	const open = Math.min(chosen, examples.length - 1);
	const example = examples[open];
	const editor = useRef<HTMLDivElement>(null);
	const isNew = useRef(false);
	useEffect(() => {
		if (isNew.current) editor.current?.querySelector("input")?.focus();
		isNew.current = false;
	});
	const add = (made: Example) => {
		change("Add a worked example", (before) => ({
			...before,
			examples: [...before.examples, made],
		}));
		isNew.current = true;
		choose(examples.length);
	};
	return (
		<div className="scales-part">
			<div>
				{examples.length === 0 && <NoExample />}
				<ol className="scale-list">
					{examples.map((each, at) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: an example being typed has no other name
						<li key={at}>
							<ExampleRow
								scales={definition.scales}
								scorable={scorable}
								hasFault={part.faults.some(({ path }) =>
									isWithin(path, `/examples/${at}`),
								)}
								example={each}
								at={at}
								isOpen={at === open}
								choose={choose}
							/>
						</li>
					))}
				</ol>
				<div className="example-actions">
					<button
						type="button"
						className="button"
						data-add
						onClick={() => add(newExample(definition, {}))}
					>
						Add an example
					</button>
					<button
						type="button"
						className="button"
						onClick={() =>
							add(
								newExample(definition, randomAnswers(definition, Math.random)),
							)
						}
					>
						Add one with random answers
					</button>
				</div>
			</div>
			{example && (
				<div ref={editor}>
					<EditExample
						key={open}
						part={part}
						scorable={scorable}
						at={open}
						example={example}
						onRemoved={() => {
							sayUndoable("The worked example is removed.");
							choose(Math.max(0, open - 1));
						}}
					/>
				</div>
			)}
		</div>
	);
}

function NoExample() {
	return (
		<div className="empty">
			<h3>No worked examples yet</h3>
			<p>
				Take a few answers, work the scores out by hand or from the published
				source, and enter both. Waymark then notices when the rules give
				anything else.
			</p>
		</div>
	);
}

/** What can be scored; the same one until a question or a rule is changed. */
function useScorable(definition: Instrument): Instrument {
	const { items, responseSets, scales } = definition;
	// biome-ignore lint/correctness/useExhaustiveDependencies: scores hang on nothing else
	return useMemo(() => scorablePart(definition), [items, responseSets, scales]);
}

function ExampleRow({
	scales,
	scorable,
	hasFault,
	example,
	at,
	isOpen,
	choose,
}: {
	scales: Scale[];
	scorable: Instrument;
	hasFault: boolean;
	example: Example;
	at: number;
	isOpen: boolean;
	choose: (at: number) => void;
}) {
	// A questionnaire may have many examples, and each is scored here.
	const outcomes = useMemo(
		() => exampleOutcomes(scales, scorable, example),
		[scales, scorable, example],
	);
	const wrong = outcomes.filter(({ agrees }) => agrees === false).length;
	const compared = outcomes.filter(({ agrees }) => agrees !== null).length;
	return (
		<button
			type="button"
			className="scale-row"
			aria-current={isOpen}
			data-pointer={`/examples/${at}`}
			onClick={() => choose(at)}
		>
			<span>{example.name || `Example ${at + 1}`}</span>
			<span className="scale-row-notes">
				{wrong > 0 && <span className="badge look">{wrong} differ</span>}
				{wrong === 0 && hasFault && <span className="badge look">To mend</span>}
				{compared === 0
					? "No score is compared yet"
					: `${compared - wrong} of ${outcomes.length} scores agree`}
			</span>
		</button>
	);
}
