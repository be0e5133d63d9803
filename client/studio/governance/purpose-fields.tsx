import { TextArea, TextField } from "../forms/text-field.tsx";
import type { SectionProps } from "./record-form.tsx";

export function PurposeFields({ form }: SectionProps) {
	const { values, set, faults } = form;
	return (
		<section className="form-section" id="for-respondents">
			<h2>What respondents are told</h2>
			<TextArea
				name="purpose"
				label="What is this for?"
				hint="In plain words: what you want to find out, and what will change because of it."
				maxLength={2000}
				value={values.purpose}
				onValue={(purpose) => set({ purpose })}
				fault={faults.purpose}
			/>
			<TextField
				name="controller"
				label="Which organisation answers for the data?"
				hint="The data controller: the trust, practice or charity, by its full name."
				maxLength={200}
				value={values.controller}
				onValue={(controller) => set({ controller })}
				fault={faults.controller}
			/>
			<TextArea
				name="contact"
				label="Whom can people ask?"
				hint="A department, with a telephone number or address that is answered."
				rows={2}
				maxLength={500}
				value={values.contact}
				onValue={(contact) => set({ contact })}
				fault={faults.contact}
			/>
		</section>
	);
}
