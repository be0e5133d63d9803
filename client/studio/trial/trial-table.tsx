import type { Instrument } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import type {
	InterviewNote,
	TrialFigures,
} from "../../../server/trials/trials.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { english } from "../words.ts";

type Row = TrialFigures["items"][number] & {
	number: number;
	topic: string;
	spread: string;
	notes: number;
};

/** Question by question: who was asked, what was left empty, how the answers lie. */
export function TrialTable({
	figures,
	definition,
	notes,
}: {
	figures: TrialFigures;
	definition: Instrument;
	notes: readonly InterviewNote[];
}) {
	const rows = figures.items.map((item, index): Row => {
		const asked = definition.items.find(({ id }) => id === item.item);
		return {
			...item,
			number: index + 1,
			topic: asked ? english(asked.topic) : item.item,
			spread: spreadOf(item, definition),
			notes: notes.filter((note) => note.item === item.item).length,
		};
	});
	return (
		<DataTable
			caption="How each question was answered"
			columns={columns}
			rows={rows}
			rowKey={({ item }) => item}
		/>
	);
}

const percent = (share: number | null) =>
	share === null ? "–" : `${Math.round(share * 100)} %`;

const columns: readonly Column<Row>[] = [
	{ title: "No.", value: ({ number }) => number, numeric: true },
	{ title: "Question", value: ({ topic }) => topic },
	{ title: "Asked", value: ({ shown }) => shown, numeric: true },
	{
		title: "Left empty",
		value: ({ missingShare }) => missingShare,
		show: ({ missingShare }) => percent(missingShare),
		numeric: true,
	},
	{
		title: "Does not apply, don’t know",
		value: ({ noSubstanceShare }) => noSubstanceShare,
		show: ({ noSubstanceShare }) => percent(noSubstanceShare),
		numeric: true,
	},
	{
		title: "Mean",
		value: ({ mean }) => mean,
		show: ({ mean }) => (mean === null ? "–" : mean.toFixed(2)),
		numeric: true,
		wide: true,
	},
	{ title: "Answers", value: ({ spread }) => spread, wide: true },
	{ title: "Notes", value: ({ notes }) => notes, numeric: true },
];

/** `Good 3 · Fair 1; 2 answers never chosen` */
function spreadOf(
	{ item, options, neverChosen }: Row | TrialFigures["items"][number],
	definition: Instrument,
): string {
	const asked = definition.items.find(({ id }) => id === item);
	if (!asked || !("responseSet" in asked)) return "";
	const labels = definition.responseSets[asked.responseSet]?.options ?? [];
	const chosen = options
		.filter(({ count }) => count > 0)
		.map(({ code, count }) => {
			const label = labels.find((option) => option.code === code)?.label;
			return `${label ? inLanguage(label, "en") : code} ${count}`;
		})
		.join(" · ");
	if (neverChosen === 0) return chosen;
	const never = `${neverChosen} of ${options.length} never chosen`;
	return chosen === "" ? never : `${chosen}; ${never}`;
}
