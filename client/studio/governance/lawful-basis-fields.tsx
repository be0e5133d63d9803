import { SelectField } from "../forms/select-field.tsx";
import { article6Choices, article9Choices } from "./governance-words.ts";
import type { SectionProps } from "./record-form.tsx";

export function LawfulBasisFields({ form }: SectionProps) {
	const { values, set, faults } = form;
	return (
		<section className="form-section" id="lawful-basis">
			<h2>Lawful basis</h2>
			<p className="hint">
				That people agree to take part is not the basis under the UK GDPR, and
				is asked for as well. NHS bodies normally use 6(1)(e), public task, with
				9(2)(h), health or social care. Your information governance lead
				decides.
			</p>
			<SelectField
				name="article6"
				label="Article 6(1)"
				choices={article6Choices}
				value={values.article6}
				onValue={(article6) => set({ article6 })}
				fault={faults.article6}
			/>
			<SelectField
				name="article9"
				label="Article 9(2)"
				hint="Answers about health and care are special category data."
				choices={article9Choices}
				value={values.article9}
				onValue={(article9) => set({ article9 })}
				fault={faults.article9}
			/>
		</section>
	);
}
