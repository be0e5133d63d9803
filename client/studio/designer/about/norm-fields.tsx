import type { Norm } from "#instruments/definition.ts";
import { withOptional } from "#instruments/editing/with-optional.ts";
import { Field } from "../../forms/field.tsx";
import { SelectField } from "../../forms/select-field.tsx";
import { TextField } from "../../forms/text-field.tsx";
import type { DesignerPart } from "../designer-part.ts";
import { faultAt } from "../fault-at.ts";
import { NumberInput } from "../number-input.tsx";
import { scaleName } from "../scales/scale-list.tsx";
import { WordedField } from "../worded-field.tsx";

const optional = [
	["sd", "Standard deviation"],
	["n", "Respondents"],
	["year", "Year"],
] as const;

/** A mean that others found: of which score, where, and among how many. */
export function NormFields({
	part,
	norm,
	i,
	onNorm,
}: {
	part: DesignerPart;
	norm: Norm;
	i: number;
	onNorm: (norm: Norm) => void;
}) {
	const { definition, faults, language } = part;
	const at = `/norms/${i}`;
	const fault = (field: string) => faultAt(faults, `${at}/${field}`);
	return (
		<>
			<SelectField
				name={`${at}/scale`}
				label="Score"
				fault={fault("scale")}
				choices={definition.scales.map((scale) => ({
					value: scale.id,
					label: scaleName(scale, language),
				}))}
				value={norm.scale}
				onValue={(scale) => onNorm({ ...norm, scale })}
			/>
			<WordedField
				at={`${at}/setting`}
				label="Where and of whom"
				language={language}
				faults={faults}
				text={norm.setting}
				onText={(setting) => onNorm({ ...norm, setting })}
			/>
			<TextField
				name={`${at}/source`}
				label="Source"
				fault={fault("source")}
				value={norm.source}
				onValue={(source) => onNorm({ ...norm, source })}
			/>
			<div className="fields-beside">
				<Field name={`${at}/mean`} label="Mean" fault={fault("mean")}>
					{(control) => (
						<NumberInput
							{...control}
							value={norm.mean}
							onValue={(mean) =>
								mean !== undefined && onNorm({ ...norm, mean })
							}
						/>
					)}
				</Field>
				{optional.map(([field, label]) => (
					<Field
						key={field}
						name={`${at}/${field}`}
						label={label}
						optional
						fault={fault(field)}
					>
						{(control) => (
							<NumberInput
								{...control}
								value={norm[field]}
								onValue={(value) => onNorm(withOptional(norm, field, value))}
							/>
						)}
					</Field>
				))}
			</div>
		</>
	);
}
