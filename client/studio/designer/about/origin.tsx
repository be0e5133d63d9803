import type { Instrument, Lineage } from "#instruments/definition.ts";
import { withOptional } from "#instruments/editing/with-optional.ts";
import { RadioField } from "../../forms/radio-field.tsx";
import { SelectField } from "../../forms/select-field.tsx";
import { kinds, relations } from "../../library/lineage-words.tsx";
import { statusWords } from "../../words.ts";
import type { DesignerPart } from "../designer-part.ts";
import { EntryList } from "../entry-list.tsx";
import { faultAt } from "../fault-at.ts";
import { questionName } from "../question-name.ts";
import { WordedField } from "../worded-field.tsx";

type Difference = Lineage["differences"][number];

/** What it may claim, and what it was made from with every difference. */
export function Origin(part: DesignerPart) {
	const { definition, change, faults } = part;
	const { status, lineage } = definition;
	const isNewForm =
		lineage !== undefined && lineage.relation !== "new-version-of";
	return (
		<section className="section">
			<h3>What it may claim</h3>
			<RadioField
				name="/status"
				label="Status"
				fault={faultAt(faults, "/status")}
				choices={["local", "adapted", "validated"].map((value) => ({
					value,
					label: statusWords[value]?.name ?? value,
					hint: statusHint(value),
					disabled:
						value !== status &&
						((value === "adapted" && lineage === undefined) ||
							(value === "validated" && isNewForm)),
				}))}
				value={status}
				onValue={(value) =>
					change("Change the status", (before) => ({
						...before,
						status: value as Instrument["status"],
					}))
				}
			/>
			{status === "validated" && definition.citation.length === 0 && (
				<p className="callout">
					“Validated” claims that studies have tested this very wording and
					scoring. Name those studies under “How to cite it”.
				</p>
			)}
			{lineage && <Differences {...part} lineage={lineage} />}
		</section>
	);
}

function statusHint(status: string): string {
	const { meaning = "" } = statusWords[status] ?? {};
	switch (status) {
		case "adapted":
			return `${meaning} Set by copying an instrument from the library.`;
		case "validated":
			return `${meaning} You claim that nothing was changed and that the studies are named below. A form that was made from another one cannot claim it.`;
		default:
			return meaning;
	}
}

function Differences({
	definition,
	change,
	faults,
	language,
	lineage,
}: DesignerPart & { lineage: Lineage }) {
	return (
		<>
			<p>
				{relations[lineage.relation]} <strong>{lineage.from.title}</strong>
				{lineage.from.version && `, version ${lineage.from.version}`}.
			</p>
			<EntryList<Difference>
				title="What differs from it"
				one="difference"
				hint="Each in words that a reader of the figures understands."
				fault={faults.find(({ path }) => path === "/lineage")?.message}
				at="/lineage"
				entries={lineage.differences}
				empty={() => ({ kind: "wording", note: { [language]: "" } })}
				onEntries={(label, differences) =>
					change(
						label,
						(before) =>
							before.lineage
								? { ...before, lineage: { ...before.lineage, differences } }
								: before,
						"/lineage/differences",
					)
				}
			>
				{(entry, i, onEntry) => (
					<>
						<div className="fields-beside">
							<SelectField
								name={`/lineage/differences/${i}/kind`}
								label="Kind"
								choices={Object.entries(kinds).map(([value, label]) => ({
									value,
									label,
								}))}
								value={entry.kind}
								onValue={(kind) =>
									onEntry({ ...entry, kind: kind as Difference["kind"] })
								}
							/>
							<SelectField
								name={`/lineage/differences/${i}/item`}
								label="Question"
								optional
								choices={questionChoices(definition, entry, language)}
								value={entry.item ?? ""}
								onValue={(item) =>
									onEntry(withOptional(entry, "item", item || undefined))
								}
							/>
						</div>
						<WordedField
							at={`/lineage/differences/${i}/note`}
							label="What differs"
							language={language}
							faults={faults}
							text={entry.note}
							onText={(note) => onEntry({ ...entry, note })}
						/>
					</>
				)}
			</EntryList>
		</>
	);
}

/** A question that was taken out keeps its name here. */
function questionChoices(
	{ items }: Instrument,
	{ item }: Difference,
	language: string,
) {
	const isGone = item !== undefined && !items.some(({ id }) => id === item);
	return [
		{ value: "", label: "The whole questionnaire" },
		...(isGone ? [{ value: item, label: `${item} (not asked here)` }] : []),
		...items.map((each) => ({
			value: each.id,
			label: questionName(each, language),
		})),
	];
}
