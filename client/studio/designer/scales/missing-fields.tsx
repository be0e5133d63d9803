import type { MissingRule } from "#instruments/definition.ts";
import { imputeWarning } from "#instruments/editing/impute-warning.ts";
import { withOptional } from "#instruments/editing/with-optional.ts";
import { neededParts } from "#instruments/scoring-rules.ts";
import { Field } from "../../forms/field.tsx";
import { SelectField } from "../../forms/select-field.tsx";
import { TickField } from "../../forms/tick-field.tsx";
import { NumberInput } from "../number-input.tsx";
import type { ScaleFields } from "./scale-fields.ts";

/** How many parts must be there for a score, and whether a missing one is made up. */
export function MissingFields({ fields }: { fields: ScaleFields }) {
	const { part, scale, edit, path, fault } = fields;
	const of = (scale.items ?? scale.scales ?? []).length;
	const half = Math.max(1, Math.ceil(of / 2));
	const needed = neededParts(scale.missing, of);
	const set = (missing: MissingRule) =>
		edit("Change how many answers a score needs", "missing", (before) => ({
			...before,
			missing,
		}));
	const warning = scale.impute && imputeWarning(part.definition, scale);
	const isByMissing = "maxMissing" in scale.missing;
	return (
		<>
			<div className="fields-beside">
				<SelectField
					name={`${path("missing")}-kind`}
					label="When some are missing"
					choices={[
						{ value: "minAnswered", label: "So many at least are answered" },
						{ value: "maxMissing", label: "So many at most are missing" },
					]}
					value={isByMissing ? "maxMissing" : "minAnswered"}
					onValue={(kind) =>
						set(
							kind === "maxMissing"
								? { maxMissing: Math.max(0, of - needed) }
								: { minAnswered: needed },
						)
					}
				/>
				<Field
					name={path("missing")}
					label={isByMissing ? "Missing at most" : "Answered at least"}
					hint={`Of ${of}.`}
					fault={fault("missing")}
				>
					{(control) => (
						<NumberInput
							{...control}
							value={
								"maxMissing" in scale.missing
									? scale.missing.maxMissing
									: scale.missing.minAnswered
							}
							onValue={(n) =>
								n !== undefined &&
								set(isByMissing ? { maxMissing: n } : { minAnswered: n })
							}
						/>
					)}
				</Field>
			</div>
			{needed !== half && (
				<p className="hint">
					Half or more is usual.{" "}
					<button
						type="button"
						className="button quiet"
						onClick={() => set({ minAnswered: half })}
					>
						Ask for {half} of {of}
					</button>
				</p>
			)}
			{scale.rule !== "count" && (
				<TickField
					name={path("impute")}
					label="A missing part takes the mean of the person’s others"
					hint={
						scale.rule === "sum"
							? "A sum with parts missing is too low without it."
							: "A mean comes out the same with or without it."
					}
					ticked={scale.impute === "person-mean"}
					onTick={(ticked) =>
						edit("Change what a missing part takes", "impute", (before) =>
							withOptional(
								before,
								"impute",
								ticked ? "person-mean" : undefined,
							),
						)
					}
				/>
			)}
			{warning && <p className="callout">{warning}</p>}
		</>
	);
}
