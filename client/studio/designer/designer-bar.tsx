import { Link } from "react-router";
import { isEditable } from "#instruments/editing/is-editable.ts";
import { predictedMinutes } from "#instruments/predicted-minutes.ts";
import { counted, languageName } from "../words.ts";
import type { LoadedDraft } from "./designer-api.ts";
import { usePartPath } from "./part-path.ts";
import { SaveLine } from "./save-line.tsx";
import type { Design } from "./use-design.ts";

/** What is always in sight: the state of the draft, the way back, its length and its faults. */
export function DesignerBar({
	design,
	draft,
	language,
	onLanguage,
}: {
	design: Design;
	draft: LoadedDraft;
	language: string;
	onLanguage: (language: string) => void;
}) {
	const { definition } = design;
	const isShown = isEditable(definition);
	return (
		<section className="designer-bar" aria-label="This draft">
			<div className="designer-steps">
				<StepButton name="Undo" of={design.undone} act={design.undo} />
				<StepButton name="Redo" of={design.redone} act={design.redo} />
			</div>
			<SaveLine state={design.save.state} />
			<ReviewState draft={draft} isChanged={definition !== draft.content} />
			{isShown && <Length design={design} />}
			{isShown && definition.languages.length > 1 && (
				<label className="designer-language">
					<span>Texts in</span>
					<select
						value={language}
						onChange={(event) => onLanguage(event.target.value)}
					>
						{definition.languages.map((tag) => (
							<option key={tag} value={tag}>
								{languageName(tag)}
							</option>
						))}
					</select>
				</label>
			)}
		</section>
	);
}

function StepButton({
	name,
	of,
	act,
}: {
	name: string;
	of: string | undefined;
	act: () => void;
}) {
	return (
		<button
			type="button"
			className="button"
			aria-disabled={of === undefined}
			onClick={act}
		>
			<span className="designer-step">
				{of === undefined ? name : `${name}: ${of}`}
			</span>
		</button>
	);
}

const stateWords: Record<LoadedDraft["state"], string> = {
	draft: "Draft",
	"in-review": "In review",
	approved: "Approved",
};

/** A change takes a review back, so that nobody publishes what nobody has read. */
function ReviewState({
	draft,
	isChanged,
}: {
	draft: LoadedDraft;
	isChanged: boolean;
}) {
	if (draft.state === "draft" || isChanged)
		return <span className="badge">{stateWords.draft}</span>;
	return (
		<span>
			<span className="badge look">{stateWords[draft.state]}</span> A change
			takes the review back.
		</span>
	);
}

function Length({ design: { definition, faults } }: { design: Design }) {
	const questions = definition.items.filter(
		({ type }) => type !== "information",
	).length;
	return (
		<p className="designer-length">
			{counted(questions, "question")}, about{" "}
			{counted(predictedMinutes(definition), "minute")}.{" "}
			<Link to={usePartPath()("check")}>
				{faults.length === 0 ? "No faults" : counted(faults.length, "fault")}
			</Link>
		</p>
	);
}
