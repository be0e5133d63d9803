import { RadioField } from "../forms/radio-field.tsx";
import { TextArea } from "../forms/text-field.tsx";
import type { SectionProps } from "./record-form.tsx";

/** Somebody will write that they are not safe: who sees it, and where they are sent. */
export function DistressFields({ form }: SectionProps) {
	const { values, set, faults } = form;
	return (
		<section className="form-section" id="distress">
			<h2>If somebody writes that they are not safe</h2>
			<RadioField
				name="readsAnswers"
				label="Does anybody read answers as they come in?"
				choices={[
					{
						value: "yes",
						label: "Yes",
						hint: <p>People are told who, and how soon.</p>,
					},
					{
						value: "no",
						label: "No, nobody reads them in real time",
						hint: <p>People are told so, and where to find help at once.</p>,
					},
				]}
				value={values.readsAnswers}
				onValue={(answer) => set({ readsAnswers: answer as "yes" | "no" })}
				fault={faults.readsAnswers}
			/>
			{values.readsAnswers === "yes" && (
				<TextArea
					name="reading"
					label="Who reads answers, and how soon?"
					hint="Respondents read this. Such as: A nurse of the ward reads answers every weekday before noon."
					rows={2}
					maxLength={500}
					value={values.reading}
					onValue={(reading) => set({ reading })}
					fault={faults.reading}
				/>
			)}
			<TextArea
				name="signpost"
				label="Where do people find help at once?"
				hint="Shown before they start and when they have sent their answers. It is one text for all: write it in each language that people answer in. Such as: Call NHS 111, or 999 if somebody’s life is at risk."
				optional={values.readsAnswers !== "no"}
				rows={2}
				maxLength={1000}
				value={values.signpost}
				onValue={(signpost) => set({ signpost })}
				fault={faults.signpost}
			/>
		</section>
	);
}
