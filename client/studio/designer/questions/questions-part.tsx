import type { DesignerPart } from "../designer-part.ts";
import { useUndoToast } from "../use-undo-toast.ts";
import { AddQuestions } from "./add-questions.tsx";
import { Outline } from "./outline.tsx";
import { sectionLine } from "./outline-rows.ts";
import { QuestionForm } from "./question-form.tsx";
import { SectionForm } from "./section-form.tsx";
import { Several } from "./several.tsx";
import { useQuestions } from "./use-questions.ts";

/** The questions: their outline, and the form of the one that is chosen. */
export function QuestionsPart({
	chosen,
	choose,
	undo,
	...part
}: DesignerPart & {
	/** The line whose form is shown: a question's id, or a section's heading. */
	chosen: string;
	choose: (id: string) => void;
	undo: () => void;
}) {
	const { definition, change, faults, language } = part;
	const sayUndoable = useUndoToast(definition, undo);
	const shown =
		definition.items.find(({ id }) => id === chosen) ?? definition.items[0];
	const section = definition.sections?.find(
		({ id }) => sectionLine(id) === chosen,
	);
	const questions = useQuestions({
		definition,
		change,
		chosen: section ? chosen : (shown?.id ?? ""),
		choose,
		sayUndoable,
	});
	return (
		<div className="designer-columns">
			<div className="designer-list">
				<AddQuestions
					definition={definition}
					change={change}
					language={language}
					questions={questions}
				/>
				{definition.items.length === 0 ? (
					<div className="empty">
						<h3>There is no question yet</h3>
						<p>
							Choose a kind and add the first one, or paste several, one on each
							line.
						</p>
					</div>
				) : (
					<>
						<Several
							definition={definition}
							change={change}
							questions={questions}
						/>
						<Outline
							definition={definition}
							faults={faults}
							language={language}
							questions={questions}
						/>
					</>
				)}
			</div>
			{section && (
				<SectionForm
					key={section.id}
					part={part}
					section={section}
					questions={questions}
				/>
			)}
			{shown && !section && (
				<QuestionForm
					key={shown.id}
					part={part}
					item={shown}
					questions={questions}
					choose={choose}
				/>
			)}
		</div>
	);
}
