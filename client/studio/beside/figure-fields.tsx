import type {
	FigureKind,
	NewOutsideFigure,
} from "../../../server/beside/outside.schemas.ts";
import { SelectField } from "../forms/select-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import type { FormState } from "../forms/use-form.ts";
import { kindWords } from "./figure-words.ts";

/** What a figure is. Its kind stays once it was made. */
export function FigureFields({
	form: { values, set, faults },
	isNew,
}: {
	form: FormState<NewOutsideFigure>;
	isNew: boolean;
}) {
	return (
		<>
			<TextField
				name="name"
				label="Name"
				hint="A column with this heading is recognised by it."
				autoComplete="off"
				maxLength={200}
				value={values.name}
				onValue={(name) => set({ name })}
				fault={faults.name}
			/>
			{isNew && (
				<SelectField
					name="kind"
					label="What it is"
					choices={Object.entries(kindWords).map(([value, label]) => ({
						value,
						label,
					}))}
					value={values.kind}
					onValue={(kind) =>
						set({
							kind: kind as FigureKind,
							...(kind === "cost" && { better: "lower" }),
						})
					}
				/>
			)}
			<TextField
				name="unit"
				label="Unit"
				hint="Such as £, days, or points from 1 to 5."
				autoComplete="off"
				maxLength={60}
				value={values.unit}
				onValue={(unit) => set({ unit })}
				fault={faults.unit}
			/>
			<TextField
				name="about"
				label="Which time it is about"
				hint="Such as the year after discharge, at 2025 prices."
				autoComplete="off"
				maxLength={200}
				value={values.about}
				onValue={(about) => set({ about })}
				fault={faults.about}
			/>
			{values.kind !== "cost" && (
				<SelectField
					name="better"
					label="Which is better"
					choices={[
						{ value: "higher", label: "Higher" },
						{ value: "lower", label: "Lower" },
					]}
					value={values.better}
					onValue={(better) => set({ better: better as "higher" | "lower" })}
					fault={faults.better}
				/>
			)}
		</>
	);
}
