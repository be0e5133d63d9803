import { TextField } from "../forms/text-field.tsx";
import { identifierAdvice } from "./governance-words.ts";
import type { SectionProps } from "./record-form.tsx";

/** Questions that ask who somebody is: advice to ask for less, or why they have to be asked. */
export function IdentifierFields({ form, governance }: SectionProps) {
	const { values, set, faults } = form;
	const { identifyingItems } = governance;
	if (identifyingItems.length === 0) return null;
	return (
		<section className="form-section" id="identifiers">
			<h2>Questions that tell who somebody is</h2>
			<p className="hint">
				Ask for less where less will do. Whatever stays needs its reason.
			</p>
			{identifyingItems.map(({ key, survey, wording, kind }) => (
				<TextField
					key={key}
					name={`identifierReasons/${key}`}
					label={`Why ask “${wording}”?`}
					hint={`${survey.title}. ${identifierAdvice[kind]}`}
					maxLength={500}
					value={values.identifierReasons[key] ?? ""}
					onValue={(reason) =>
						set({
							identifierReasons: { ...values.identifierReasons, [key]: reason },
						})
					}
					fault={faults[`identifierReasons/${key}`]}
				/>
			))}
		</section>
	);
}
