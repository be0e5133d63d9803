import { isResearch } from "#instruments/governance/is-research.ts";
import { RadioField } from "../forms/radio-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { classificationWords } from "./governance-words.ts";
import { recordOf } from "./record-draft.ts";
import type { SectionProps } from "./record-form.tsx";

const questions = [
	{
		name: "randomises",
		label: "Are people put into different groups by chance?",
	},
	{
		name: "changesCare",
		label:
			"Does taking part change anybody’s treatment, care or service from what is accepted?",
	},
	{
		name: "generalises",
		label:
			"Do you set out to find what holds beyond the places that you look at?",
	},
] as const;

const answers = [
	{ value: "yes", label: "Yes" },
	{ value: "no", label: "No" },
];

/** Three questions, what follows from them, and the choice. */
export function ClassificationFields({ form }: SectionProps) {
	const { values, set, faults } = form;
	const research = isResearch(recordOf(values));
	const kinds = Object.entries(classificationWords);
	return (
		<section className="form-section" id="kind-of-work">
			<h2>What kind of work it is</h2>
			<p className="hint">
				The Health Research Authority tells research from service evaluation and
				clinical audit by three questions.
			</p>
			{questions.map(({ name, label }) => (
				<div className="yes-no" key={name}>
					<RadioField
						name={name}
						label={label}
						choices={answers}
						value={values[name]}
						onValue={(answer) => set({ [name]: answer })}
						fault={faults[name]}
					/>
				</div>
			))}
			<p className="advice" role="status">
				{adviceOn(research)}
			</p>
			<RadioField
				name="classification"
				label="What is it, then?"
				choices={kinds.map(([value, { name, meaning }]) => ({
					value,
					label: name,
					hint: <p>{meaning}</p>,
					disabled: research === true && value !== "research",
				}))}
				value={values.classification}
				onValue={(classification) => set({ classification })}
				fault={faults.classification}
			/>
			{values.classification === "research" && (
				<TextField
					name="researchReference"
					label="Research reference"
					hint="The IRAS number, or that of the research ethics committee. Without it research cannot go live."
					maxLength={200}
					value={values.researchReference}
					onValue={(researchReference) => set({ researchReference })}
					fault={faults.researchReference}
				/>
			)}
		</section>
	);
}

function adviceOn(research: boolean | null): string {
	if (research === null)
		return "Answer the three questions to see what follows from them.";
	return research
		? "A yes makes it research. Ask your research office about ethics review before anybody answers."
		: "Three times no: it is not research by these questions. Choose what describes it. If in doubt, your research office decides.";
}
