import type { Band } from "#instruments/definition.ts";
import { proposeBands } from "#instruments/editing/propose-bands.ts";
import { withOptional } from "#instruments/editing/with-optional.ts";
import { Field } from "../../forms/field.tsx";
import { NumberInput } from "../number-input.tsx";
import { OptionalWordedField, WordedField } from "../worded-field.tsx";
import type { ScaleFields } from "./scale-fields.ts";

/** Names for stretches of the range, which stand in place of thirds where people see their own score. */
export function BandFields({ fields }: { fields: ScaleFields }) {
	const { part, scale, edit, path, fault } = fields;
	const { bands = [], range } = scale;
	const set = (label: string, changed: Band[]) =>
		edit(label, "bands", (before) =>
			withOptional(before, "bands", changed.length > 0 ? changed : undefined),
		);
	return (
		<fieldset className="field" data-pointer={path("bands")}>
			<legend>
				Bands<span className="optional"> (optional)</span>
			</legend>
			<p className="hint">
				A plain name for each stretch of the range, such as “mostly involved”.
				Whoever sees their own score reads the name instead of “in the middle
				third”. A band describes answers. It never says that somebody has an
				illness, and it needs a source before anybody acts on it.
			</p>
			{fault("bands") && bands.length < 2 && (
				<p className="fault">{fault("bands")}</p>
			)}
			{bands.map((band, i) => (
				<BandRow
					// biome-ignore lint/suspicious/noArrayIndexKey: a band being typed has no other name
					key={i}
					band={band}
					i={i}
					fields={fields}
					onBand={(changed) => set("Change a band", bands.with(i, changed))}
					onRemove={() => set("Remove a band", bands.toSpliced(i, 1))}
				/>
			))}
			<button
				type="button"
				className="button"
				onClick={() =>
					set(
						"Add a band",
						proposeBands(bands, range, part.definition.languages),
					)
				}
			>
				{bands.length === 0 ? "Divide it into three bands" : "Add a band"}
			</button>
		</fieldset>
	);
}

function BandRow({
	band,
	i,
	fields,
	onBand,
	onRemove,
}: {
	band: Band;
	i: number;
	fields: ScaleFields;
	onBand: (band: Band) => void;
	onRemove: () => void;
}) {
	const { part, path, fault, scale } = fields;
	const { language, faults } = part;
	const end = scale.bands?.[i + 1]?.from;
	return (
		<fieldset className="entry">
			<legend>Band {i + 1}</legend>
			<div className="fields-beside">
				<Field
					name={path("bands", i, "from")}
					label="From"
					hint={
						end === undefined
							? `To the highest score, ${scale.range.max}.`
							: `To just under ${end}.`
					}
					fault={fault("bands", i, "from")}
				>
					{(control) => (
						<NumberInput
							{...control}
							value={band.from}
							onValue={(from) =>
								from !== undefined && onBand({ ...band, from })
							}
						/>
					)}
				</Field>
				<WordedField
					at={path("bands", i, "label")}
					label="Its name"
					hint="In a few words."
					language={language}
					faults={faults}
					text={band.label}
					onText={(label) => onBand({ ...band, label })}
				/>
			</div>
			<OptionalWordedField
				at={path("bands", i, "meaning")}
				label="What it means"
				language={language}
				faults={faults}
				text={band.meaning}
				onText={(meaning) => onBand(withOptional(band, "meaning", meaning))}
			/>
			<button type="button" className="button quiet" onClick={onRemove}>
				Remove<span className="visually-hidden"> band {i + 1}</span>
			</button>
		</fieldset>
	);
}
