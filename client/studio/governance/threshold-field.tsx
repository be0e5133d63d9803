import { TextField } from "../forms/text-field.tsx";
import type { SectionProps } from "./record-form.tsx";

export function ThresholdField({ form, governance }: SectionProps) {
	const { values, set, faults } = form;
	const isFixed = governance.state === "live";
	return (
		<section className="form-section" id="disclosure">
			<h2>Small groups</h2>
			{isFixed ? (
				<p>
					Figures of fewer than {governance.record.threshold} people are hidden
					from viewers. This is fixed since the project went live.
				</p>
			) : (
				<TextField
					name="threshold"
					label="Smallest group whose figures are shown"
					hint="From 5 to 100; 10 suits most. Figures of fewer people are hidden from viewers. Fixed once the project is live."
					inputMode="numeric"
					value={values.threshold}
					onValue={(threshold) => set({ threshold })}
					fault={faults.threshold}
				/>
			)}
		</section>
	);
}
