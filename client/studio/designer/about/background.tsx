import type { Instrument, Norm, Text } from "#instruments/definition.ts";
import { withOptional } from "#instruments/editing/with-optional.ts";
import { Field } from "../../forms/field.tsx";
import type { DesignerPart } from "../designer-part.ts";
import { EntryList } from "../entry-list.tsx";
import { faultAt } from "../fault-at.ts";
import { NumberInput } from "../number-input.tsx";
import { OptionalWordedField, WordedField } from "../worded-field.tsx";
import { NormFields } from "./norm-fields.tsx";

type Needed = NonNullable<Instrument["respondentsNeeded"]>[number];

/** What is known of how well it measures, and what a reader of its figures has to know. */
export function Background(part: DesignerPart) {
	const { definition, change, faults, language } = part;
	const { cautions, evidence, respondentsNeeded = [], norms = [] } = definition;
	return (
		<section className="section">
			<h3>What is known of it</h3>
			<OptionalWordedField
				at="/evidence"
				label="Evidence"
				hint="What studies found of its reliability and validity, in a sentence or two."
				rows={3}
				language={language}
				faults={faults}
				text={evidence}
				onText={(text) =>
					change(
						"Change the evidence",
						(before) => withOptional(before, "evidence", text),
						"/evidence",
					)
				}
			/>
			<EntryList<Text>
				title="Cautions"
				one="caution"
				hint="What somebody must know before they read the figures."
				at="/cautions"
				entries={cautions}
				empty={() => ({ [language]: "" })}
				onEntries={(label, entries) =>
					change(
						label,
						(before) => ({ ...before, cautions: entries }),
						"/cautions",
					)
				}
			>
				{(caution, i, onCaution) => (
					<WordedField
						at={`/cautions/${i}`}
						label="Caution"
						rows={2}
						language={language}
						faults={faults}
						text={caution}
						onText={onCaution}
					/>
				)}
			</EntryList>
			<EntryList<Needed>
				title="How many respondents a mean needs"
				one="number"
				at="/respondentsNeeded"
				entries={respondentsNeeded}
				empty={() => ({ n: 50, purpose: { [language]: "" } })}
				onEntries={(label, entries) =>
					change(
						label,
						(before) =>
							withOptional(before, "respondentsNeeded", someOf(entries)),
						"/respondentsNeeded",
					)
				}
			>
				{(entry, i, onEntry) => (
					<>
						<Field
							name={`/respondentsNeeded/${i}/n`}
							label="Respondents"
							fault={faultAt(faults, `/respondentsNeeded/${i}/n`)}
						>
							{(control) => (
								<NumberInput
									{...control}
									value={entry.n}
									onValue={(n) => n !== undefined && onEntry({ ...entry, n })}
								/>
							)}
						</Field>
						<WordedField
							at={`/respondentsNeeded/${i}/purpose`}
							label="For what, and where it was found"
							language={language}
							faults={faults}
							text={entry.purpose}
							onText={(purpose) => onEntry({ ...entry, purpose })}
						/>
					</>
				)}
			</EntryList>
			<EntryList<Norm>
				title="Norms"
				one="norm"
				hint="What others found with this very instrument. An adapted form has none."
				fault={faults.find(({ path }) => path === "/norms")?.message}
				at="/norms"
				entries={norms}
				empty={() => emptyNorm(definition, language)}
				onEntries={(label, entries) =>
					change(
						label,
						(before) => withOptional(before, "norms", someOf(entries)),
						"/norms",
					)
				}
			>
				{(norm, i, onNorm) => (
					<NormFields part={part} norm={norm} i={i} onNorm={onNorm} />
				)}
			</EntryList>
		</section>
	);
}

function emptyNorm({ scales }: Instrument, language: string): Norm | undefined {
	const [scale] = scales;
	return (
		scale && {
			scale: scale.id,
			source: "",
			setting: { [language]: "" },
			mean: (scale.range.min + scale.range.max) / 2,
		}
	);
}

function someOf<Entry>(entries: Entry[]): Entry[] | undefined {
	return entries.length > 0 ? entries : undefined;
}
