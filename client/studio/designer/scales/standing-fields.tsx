import type { Scale } from "#instruments/definition.ts";
import { withOptional } from "#instruments/editing/with-optional.ts";
import { withPrimary } from "#instruments/editing/with-primary.ts";
import { SelectField } from "../../forms/select-field.tsx";
import { TickField } from "../../forms/tick-field.tsx";
import { measureWords } from "../../words.ts";
import type { ScaleFields } from "./scale-fields.ts";
import { scaleName } from "./scale-list.tsx";

/** How a score stands to the instrument and to its other scores. */
export function StandingFields({ fields }: { fields: ScaleFields }) {
	const { part, scale, edit, path, fault } = fields;
	const { definition, language, change } = part;
	const others = definition.scales.filter((other) => other !== scale);
	return (
		<>
			<SelectField
				name={path("measureType")}
				label="What kind of measure it is"
				optional
				hint={
					measureWords[scale.measureType ?? definition.measureType]?.meaning
				}
				choices={[
					{ value: "", label: "As the whole questionnaire" },
					...Object.entries(measureWords).map(([value, { name }]) => ({
						value,
						label: name,
					})),
				]}
				value={scale.measureType ?? ""}
				onValue={(kind) =>
					edit("Change the kind of a measure", "measureType", (before) =>
						withOptional(
							before,
							"measureType",
							kind === ""
								? undefined
								: (kind as NonNullable<Scale["measureType"]>),
						),
					)
				}
			/>
			{(others.length > 0 || scale.variantOf !== undefined) && (
				<SelectField
					name={path("variantOf")}
					label="Another way to score the same answers as"
					optional
					hint="The two are never mixed in a comparison."
					fault={fault("variantOf")}
					choices={[
						{ value: "", label: "None: a score of its own" },
						...others.map((other) => ({
							value: other.id,
							label: scaleName(other, language),
						})),
						...goneVariant(scale, others),
					]}
					value={scale.variantOf ?? ""}
					onValue={(id) =>
						edit("Say what a score is a variant of", "variantOf", (before) =>
							withOptional(before, "variantOf", id === "" ? undefined : id),
						)
					}
				/>
			)}
			<TickField
				name={path("primary")}
				label="The primary score"
				hint={
					fault("primary") ??
					"The one that a project reads first. All others are exploratory."
				}
				ticked={scale.primary === true}
				onTick={(ticked) =>
					change(
						"Choose the primary score",
						(before) => ({
							...before,
							scales: withPrimary(before.scales, ticked ? scale.id : null),
						}),
						path("primary"),
					)
				}
			/>
		</>
	);
}

function goneVariant({ variantOf }: Scale, others: readonly Scale[]) {
	const isGone =
		variantOf !== undefined && !others.some(({ id }) => id === variantOf);
	return isGone
		? [{ value: variantOf, label: `${variantOf} (no such score)` }]
		: [];
}
