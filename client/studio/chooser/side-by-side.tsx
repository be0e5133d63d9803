import type { Ranked } from "#instruments/coverage/rank-measures.ts";
import type { InstrumentSummary } from "../../../server/instruments/instruments.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import {
	languageName,
	listed,
	respondentWords,
	statusWords,
} from "../words.ts";

/** The fewest respondents that its sources name, and all of them with what for. */
const needed = ({ respondentsNeeded }: InstrumentSummary) =>
	respondentsNeeded.length > 0
		? Math.min(...respondentsNeeded.map(({ n }) => n))
		: null;

const columns: readonly Column<InstrumentSummary>[] = [
	{ title: "Instrument", value: (it) => it.title },
	{ title: "Who answers", value: (it) => respondentWords[it.respondent] ?? "" },
	{ title: "Minutes", value: (it) => it.minutes, numeric: true },
	{ title: "Questions", value: (it) => it.items, numeric: true },
	{ title: "Status", value: (it) => statusWords[it.status]?.name ?? it.status },
	{
		title: "Licence",
		value: (it) =>
			it.licence === "permission-required"
				? "By permission of its holder"
				: it.licence,
	},
	{
		title: "Wording",
		value: (it) => (it.usable ? "Here" : "Withheld"),
	},
	{
		title: "Respondents needed",
		value: needed,
		show: (it) => needed(it) ?? "Not known",
		numeric: true,
	},
	{
		title: "Languages",
		value: (it) => listed(it.languages.map(languageName)),
	},
	{
		title: "Evidence",
		value: (it) => it.evidence ?? "Nothing is said of it",
		show: (it) => (
			<div className="cell-note evidence">
				{it.evidence ?? "Nothing is said of it."}
			</div>
		),
	},
];

export function SideBySide({
	ranked,
}: {
	ranked: readonly Ranked<InstrumentSummary>[];
}) {
	return (
		<section className="section">
			<h2>Side by side</h2>
			<p className="muted">
				Respondents needed is the fewest that its sources name for a mean. It
				was found in one setting and does not carry over by itself: the page of
				the instrument says which.
			</p>
			<DataTable
				caption="Length, evidence and terms"
				hideCaption
				filtered
				columns={columns}
				rows={ranked.map(({ candidate }) => candidate)}
				rowKey={({ id }) => id}
			/>
		</section>
	);
}
