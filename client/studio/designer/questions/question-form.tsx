import type { Item } from "#instruments/definition.ts";
import { withOptional } from "#instruments/editing/with-optional.ts";
import { pointer } from "#instruments/fault.ts";
import { AdviceFor } from "../check/advice-for.tsx";
import { ConditionEditor } from "../conditions/condition-editor.tsx";
import type { DesignerPart } from "../designer-part.ts";
import { faultAt } from "../fault-at.ts";
import { WordedField } from "../worded-field.tsx";
import { AnswerFields } from "./answer-fields.tsx";
import { AskedCovers, AskedFields } from "./asked-fields.tsx";
import { IdField } from "./id-field.tsx";
import { itemFields } from "./item-fields.ts";
import { LineActions } from "./line-actions.tsx";
import { SectionField } from "./section-field.tsx";
import { TypeField } from "./type-field.tsx";
import type { Questions } from "./use-questions.ts";

/** Everything about one question. */
export function QuestionForm({
	part,
	item,
	questions,
	choose,
}: {
	part: DesignerPart;
	item: Item;
	questions: Questions;
	choose: (id: string) => void;
}) {
	const { definition, faults, language } = part;
	const at = definition.items.indexOf(item);
	const fields = itemFields(part, item, at);
	const { path, edit } = fields;
	return (
		<section
			className="designer-form"
			aria-labelledby="question-heading"
			data-question={item.id}
			data-pointer={pointer("items", at)}
		>
			<div className="designer-form-head">
				<h3 id="question-heading">Question {at + 1}</h3>
				<LineActions
					line={item.id}
					questions={questions}
					remove="Delete"
					isQuestion
				/>
			</div>
			<div data-first>
				<WordedField
					at={path("text")}
					label="Wording"
					hint={
						item.text === null
							? "It is withheld by its licence. Paste it in once you have permission, and record that under About."
							: ""
					}
					rows={3}
					language={language}
					faults={faults}
					text={item.text ?? {}}
					onText={(text) =>
						edit("Change the wording", "text", (each) => ({ ...each, text }))
					}
				/>
			</div>
			<AdviceFor definition={definition} prefix={pointer("items", at)} />
			<WordedField
				at={path("topic")}
				label="What it is about"
				hint="In a few words, for tables and charts."
				language={language}
				faults={faults}
				text={item.topic}
				onText={(topic) =>
					edit("Change the topic", "topic", (each) => ({ ...each, topic }))
				}
			/>
			<IdField part={part} item={item} at={at} choose={choose} />
			<TypeField part={part} item={item} at={at} />
			<AnswerFields fields={fields} />
			{item.type !== "information" && (
				<AskedFields fields={fields} item={item} />
			)}
			<SectionField part={part} item={item} at={at} />
			<fieldset className="field" data-pointer={path("showIf")}>
				<legend>When it is asked</legend>
				<ConditionFault fault={faultAt(faults, path("showIf"))} />
				<ConditionEditor
					definition={definition}
					value={item.showIf}
					before={item.id}
					language={language}
					id={`condition-${at}`}
					onChange={(showIf) =>
						edit("Change the condition", "showIf", (each) =>
							withOptional(each, "showIf", showIf),
						)
					}
				/>
			</fieldset>
			{item.type !== "information" && (
				<AskedCovers fields={fields} item={item} />
			)}
		</section>
	);
}

function ConditionFault({ fault }: { fault: string | undefined }) {
	if (fault === undefined) return null;
	return (
		<p className="fault">
			<span className="visually-hidden">Error: </span>
			{fault}
		</p>
	);
}
