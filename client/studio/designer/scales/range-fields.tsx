import type { Scale } from "#instruments/definition.ts";
import { isSameRange, possibleRange } from "#instruments/possible-range.ts";
import { Field } from "../../forms/field.tsx";
import { SelectField } from "../../forms/select-field.tsx";
import { NumberInput } from "../number-input.tsx";
import type { ScaleFields } from "./scale-fields.ts";

const directions: Record<Scale["direction"], string> = {
	"higher-is-better": "Higher is better",
	"lower-is-better": "Lower is better",
	neutral: "Neither end is better",
};

/** The lowest and highest possible score, as the rule and the parts give them, and which end is better. */
export function RangeFields({ fields }: { fields: ScaleFields }) {
	const { part, scale, edit, path, fault } = fields;
	const { range } = scale;
	const possible = possibleRange(part.definition, scale);
	const set = (changed: Scale["range"]) =>
		edit("Change the range of a score", "range", (before) => ({
			...before,
			range: changed,
		}));
	const end = (name: "min" | "max", label: string) => (
		<Field
			name={path("range", name)}
			label={label}
			fault={name === "min" ? fault("range") : undefined}
		>
			{(control) => (
				<NumberInput
					{...control}
					value={range[name]}
					onValue={(value) =>
						value !== undefined && set({ ...range, [name]: value })
					}
				/>
			)}
		</Field>
	);
	return (
		<>
			<div className="fields-beside" data-pointer={path("range")}>
				{end("min", "Lowest possible score")}
				{end("max", "Highest possible score")}
			</div>
			{possible && !isSameRange(possible, range) && (
				<p className="hint">
					The rule and the questions give {possible.min} to {possible.max}.{" "}
					<button
						type="button"
						className="button quiet"
						onClick={() => set(possible)}
					>
						Use {possible.min} to {possible.max}
					</button>
				</p>
			)}
			<SelectField
				name={path("direction")}
				label="Which end is better"
				choices={Object.entries(directions).map(([value, label]) => ({
					value,
					label,
				}))}
				value={scale.direction}
				onValue={(direction) =>
					edit("Say which end is better", "direction", (before) => ({
						...before,
						direction: direction as Scale["direction"],
					}))
				}
			/>
		</>
	);
}
