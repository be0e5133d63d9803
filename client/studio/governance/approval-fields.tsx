import { TextField } from "../forms/text-field.tsx";
import type { SectionProps } from "./record-form.tsx";

export function ApprovalFields({ form }: SectionProps) {
	const { values, set, faults } = form;
	return (
		<section className="form-section" id="approval">
			<h2>Approval</h2>
			<TextField
				name="impactAssessment"
				label="Data protection impact assessment"
				hint="Its reference. If none is needed, say why: Not needed because …"
				maxLength={500}
				value={values.impactAssessment}
				onValue={(impactAssessment) => set({ impactAssessment })}
				fault={faults.impactAssessment}
			/>
			<div className="fields-beside">
				<TextField
					name="approver"
					label="Approved by"
					hint="Such as the Caldicott guardian."
					maxLength={200}
					value={values.approver}
					onValue={(approver) => set({ approver })}
					fault={faults.approver}
				/>
				<TextField
					name="approvedOn"
					label="On"
					hint="The day of the approval."
					type="date"
					value={values.approvedOn}
					onValue={(approvedOn) => set({ approvedOn })}
					fault={faults.approvedOn}
				/>
			</div>
		</section>
	);
}
