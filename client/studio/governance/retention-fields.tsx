import { TextField } from "../forms/text-field.tsx";
import { forMonths } from "./governance-words.ts";
import { keepsLonger } from "./record-draft.ts";
import type { SectionProps } from "./record-form.tsx";

const classes = [
	{ name: "keepContacts", label: "Contact details" },
	{ name: "keepIdentifiable", label: "Answers joined to a person" },
	{ name: "keepAnonymous", label: "Anonymous answers" },
	{ name: "keepAudit", label: "The audit" },
] as const;

export function RetentionFields({ form, governance }: SectionProps) {
	const { values, set, faults } = form;
	const isLonger =
		governance.state === "live" && keepsLonger(values, governance.record);
	return (
		<section className="form-section" id="retention">
			<h2>How long things are kept</h2>
			<p className="hint">
				In months, from 1 to 1200. The NHS Records Management Code has the
				periods of your organisation. What is due is erased by itself.
			</p>
			<div className="fields-beside">
				{classes.map(({ name, label }) => (
					<TextField
						key={name}
						name={name}
						label={label}
						hint={inYears(values[name])}
						inputMode="numeric"
						value={values[name]}
						onValue={(months) => set({ [name]: months })}
						fault={faults[name]}
					/>
				))}
			</div>
			{isLonger && (
				<TextField
					name="retentionReason"
					label="Why is something kept longer now?"
					hint="People were told a shorter time. The reason goes into the audit."
					maxLength={500}
					value={values.retentionReason}
					onValue={(retentionReason) => set({ retentionReason })}
					fault={faults.retentionReason}
				/>
			)}
		</section>
	);
}

function inYears(text: string): string {
	return /^[1-9]\d{0,3}$/.test(text.trim())
		? forMonths(Number(text))
		: "In months";
}
