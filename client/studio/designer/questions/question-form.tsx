import type { Item } from "#instruments/definition.ts";
import { moveToSection } from "#instruments/editing/move-to-section.ts";
import { retypeItem } from "#instruments/editing/retype-item.ts";
import { withOptional } from "#instruments/editing/with-optional.ts";
import { pointer } from "#instruments/fault.ts";
import { inLanguage } from "#instruments/text.ts";
import { SelectField } from "../../forms/select-field.tsx";
import { TickField } from "../../forms/tick-field.tsx";
import { listed } from "../../words.ts";
import { announce } from "../announce.tsx";
import { AdviceFor } from "../check/advice-for.tsx";
import { ConditionEditor } from "../conditions/condition-editor.tsx";
import type { DesignerPart } from "../designer-part.ts";
import { faultAt } from "../fault-at.ts";
import { OptionalWordedField, WordedField } from "../worded-field.tsx";
import { AnswerFields } from "./answer-fields.tsx";
import { CoversField } from "./covers-field.tsx";
import { IdField } from "./id-field.tsx";
import { itemFields } from "./item-fields.ts";
import { fieldNames, typeNames, types } from "./type-names.ts";
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
				<Actions id={item.id} questions={questions} />
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
				<>
					<OptionalWordedField
						at={path("help")}
						label="Help"
						hint="Below the question, where it needs a word more."
						rows={2}
						language={language}
						faults={faults}
						text={item.help}
						onText={(help) =>
							edit("Change the help", "help", (each) =>
								each.type === "information"
									? each
									: withOptional(each, "help", help),
							)
						}
					/>
					<OptionalWordedField
						at={path("whyWeAsk")}
						label="Why we ask"
						hint="For a question that touches something private."
						rows={2}
						language={language}
						faults={faults}
						text={item.whyWeAsk}
						onText={(whyWeAsk) =>
							edit("Change why it is asked", "whyWeAsk", (each) =>
								each.type === "information"
									? each
									: withOptional(each, "whyWeAsk", whyWeAsk),
							)
						}
					/>
					<TickField
						name={path("required")}
						label="It must be answered"
						hint="People may leave out whatever they like otherwise."
						ticked={item.required === true}
						onTick={(ticked) =>
							edit("Change what must be answered", "required", (each) =>
								each.type === "information"
									? each
									: withOptional(each, "required", ticked || undefined),
							)
						}
					/>
				</>
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
				<CoversField
					name={path("covers")}
					covers={item.covers ?? []}
					onCovers={(covers) =>
						edit("Change what it covers", "covers", (each) =>
							each.type === "information"
								? each
								: withOptional(
										each,
										"covers",
										covers.length > 0 ? covers : undefined,
									),
						)
					}
				/>
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

function Actions({ id, questions }: { id: string; questions: Questions }) {
	return (
		<div className="designer-actions">
			<button
				type="button"
				className="button"
				onClick={() => questions.duplicate(id)}
			>
				Duplicate
			</button>
			<button
				type="button"
				className="button"
				onClick={() => questions.move(id, -1)}
			>
				Move up
			</button>
			<button
				type="button"
				className="button"
				onClick={() => questions.move(id, 1)}
			>
				Move down
			</button>
			<button
				type="button"
				className="button danger"
				onClick={() => questions.remove(id)}
			>
				Delete
			</button>
		</div>
	);
}

function TypeField({
	part: { definition, change, language },
	item,
	at,
}: {
	part: DesignerPart;
	item: Item;
	at: number;
}) {
	function retype(type: Item["type"]) {
		const { item: retyped, lost } = retypeItem(
			definition,
			item,
			type,
			language,
		);
		change(`Make question ${at + 1} another kind`, (each) => ({
			...each,
			items: each.items.map((old) => (old.id === item.id ? retyped : old)),
		}));
		const names = lost.map((field) => fieldNames[field] ?? field);
		announce(
			`It is now: ${typeNames[type]}.${
				names.length > 0
					? ` Lost with it: ${listed(names)}. Undo brings that back.`
					: ""
			}`,
		);
	}
	return (
		<SelectField
			name={pointer("items", at, "type")}
			label="Kind"
			choices={types.map((type) => ({ value: type, label: typeNames[type] }))}
			value={item.type}
			onValue={(type) => retype(type as Item["type"])}
		/>
	);
}

function SectionField({
	part: { definition, change, language, faults },
	item,
	at,
}: {
	part: DesignerPart;
	item: Item;
	at: number;
}) {
	const { sections = [] } = definition;
	if (sections.length === 0 && item.section === undefined) return null;
	const name = pointer("items", at, "section");
	return (
		<SelectField
			name={name}
			label="Section"
			fault={faultAt(faults, name)}
			choices={[
				{ value: "", label: "None" },
				...sections.map(({ id, title }) => ({
					value: id,
					label: inLanguage(title, language) || id,
				})),
			]}
			value={item.section ?? ""}
			onValue={(section) =>
				change(`Move question ${at + 1} to another section`, (each) =>
					moveToSection(each, new Set([item.id]), section || undefined),
				)
			}
		/>
	);
}
