import type { Section } from "#instruments/definition.ts";
import { withOptional } from "#instruments/editing/with-optional.ts";
import { pointer } from "#instruments/fault.ts";
import type { DesignerPart } from "../designer-part.ts";
import { OptionalWordedField, WordedField } from "../worded-field.tsx";
import { LineActions } from "./line-actions.tsx";
import { sectionLine } from "./outline-rows.ts";
import type { Questions } from "./use-questions.ts";

/** The heading of a section, and what may be done with it. */
export function SectionForm({
	part: { definition, change, faults, language },
	section,
	questions,
}: {
	part: DesignerPart;
	section: Section;
	questions: Questions;
}) {
	const index = definition.sections?.indexOf(section) ?? -1;
	const at = pointer("sections", index);
	const line = sectionLine(section.id);
	const ownFault = faults.find(({ path }) => path === at)?.message;
	const edit = (
		label: string,
		field: string,
		changed: (section: Section) => Section,
	) =>
		change(
			label,
			(each) => ({
				...each,
				sections: (each.sections ?? []).map((old) =>
					old.id === section.id ? changed(old) : old,
				),
			}),
			at + pointer(field),
		);
	return (
		<section
			className="designer-form"
			aria-labelledby="section-heading"
			data-question={line}
			data-pointer={at}
		>
			<div className="designer-form-head">
				<h3 id="section-heading">Heading</h3>
				<LineActions line={line} questions={questions} remove="Take it out" />
			</div>
			{ownFault && <p className="fault">{ownFault}</p>}
			<div data-first>
				<WordedField
					at={`${at}/title`}
					label="What the next questions are about"
					hint="People see it in small above each of them."
					language={language}
					faults={faults}
					text={section.title}
					onText={(text) =>
						edit("Change a heading", "title", (each) => ({
							...each,
							title: text,
						}))
					}
				/>
			</div>
			<OptionalWordedField
				at={`${at}/text`}
				label="A sentence below it"
				hint="With the first question of the section."
				language={language}
				faults={faults}
				rows={2}
				text={section.text}
				onText={(text) =>
					edit("Change the text below a heading", "text", (each) =>
						withOptional(each, "text", text),
					)
				}
			/>
		</section>
	);
}
