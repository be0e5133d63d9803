import type { Instrument } from "#instruments/definition.ts";
import { withOptional } from "#instruments/editing/with-optional.ts";
import { RadioField } from "../../forms/radio-field.tsx";
import { SelectField } from "../../forms/select-field.tsx";
import { TextField } from "../../forms/text-field.tsx";
import type { DesignerPart } from "../designer-part.ts";
import { EntryList } from "../entry-list.tsx";
import { faultAt } from "../fault-at.ts";
import { WordedField } from "../worded-field.tsx";

type Licence = Instrument["licence"];
type Citation = Instrument["citation"][number];

const allowed = [
	{ value: "yes", label: "Yes" },
	{ value: "no", label: "No" },
	{ value: "ask", label: "Ask first" },
];

/** Whose wording it is, what may be done with it, and how it is cited. */
export function LicenceFields({
	definition,
	change,
	faults,
	language,
}: DesignerPart) {
	const { licence, citation } = definition;
	const set = (field: keyof Licence, value: unknown) =>
		change(
			"Change the licence",
			(before) => ({
				...before,
				licence: { ...before.licence, [field]: value },
			}),
			`/licence/${field}`,
		);
	const setOptional = (field: "holder" | "permissionEvidence", value: string) =>
		change(
			"Change the licence",
			(before) => ({
				...before,
				licence: withOptional(before.licence, field, value || undefined),
			}),
			`/licence/${field}`,
		);
	const line = (field: "holder" | "permissionEvidence") => ({
		name: `/licence/${field}`,
		optional: true,
		fault: faultAt(faults, `/licence/${field}`),
		value: licence[field] ?? "",
		onValue: (value: string) => setOptional(field, value),
	});
	return (
		<section className="section">
			<h3>Whose wording it is</h3>
			<RadioField
				name="/itemsPolicy"
				label="The wording of the questions"
				fault={faultAt(faults, "/itemsPolicy")}
				choices={[
					{
						value: "own-wording",
						label: "Our own",
						hint: "Written here, or adapted with permission.",
					},
					{
						value: "verbatim",
						label: "As published, word for word",
						hint: "The licence lets it be stored and shown.",
					},
					{
						value: "withheld",
						label: "Withheld until permission is recorded",
						hint: "Topics stand in for the questions. No survey opens before the wording and the permission are there.",
					},
				]}
				value={definition.itemsPolicy}
				onValue={(itemsPolicy) =>
					change("Change whose wording it is", (before) => ({
						...before,
						itemsPolicy: itemsPolicy as Instrument["itemsPolicy"],
					}))
				}
			/>
			<TextField
				name="/licence/id"
				label="Licence"
				hint="An SPDX identifier such as CC-BY-4.0, or permission-required."
				autoComplete="off"
				fault={faultAt(faults, "/licence/id")}
				value={licence.id}
				onValue={(id) => set("id", id)}
			/>
			<WordedField
				at="/licence/summary"
				label="The licence in plain words"
				rows={2}
				language={language}
				faults={faults}
				text={licence.summary}
				onText={(summary) => set("summary", summary)}
			/>
			<TextField {...line("holder")} label="Who holds the rights" />
			<div className="fields-beside">
				<SelectField
					name="/licence/commercialUse"
					label="May be used in paid work"
					choices={allowed}
					value={licence.commercialUse}
					onValue={(value) => set("commercialUse", value)}
				/>
				<SelectField
					name="/licence/modification"
					label="May be changed"
					choices={allowed}
					value={licence.modification}
					onValue={(value) => set("modification", value)}
				/>
			</div>
			<TextField
				{...line("permissionEvidence")}
				label="Where the permission is recorded"
				hint="Such as a letter with its date. Fill it in together with wording that was withheld."
			/>
			<EntryList<Citation>
				title="How to cite it"
				one="source"
				at="/citation"
				entries={citation}
				empty={() => ({ text: "" })}
				onEntries={(label, entries) =>
					change(
						label,
						(before) => ({ ...before, citation: entries }),
						"/citation",
					)
				}
			>
				{(entry, i, onEntry) => (
					<>
						<TextField
							name={`/citation/${i}/text`}
							label="Source"
							hint="As a reference list would give it."
							fault={faultAt(faults, `/citation/${i}/text`)}
							value={entry.text}
							onValue={(text) => onEntry({ ...entry, text })}
						/>
						<TextField
							name={`/citation/${i}/doi`}
							label="DOI"
							optional
							value={entry.doi ?? ""}
							onValue={(doi) =>
								onEntry(withOptional(entry, "doi", doi || undefined))
							}
						/>
					</>
				)}
			</EntryList>
		</section>
	);
}
