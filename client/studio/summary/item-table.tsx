import type { ItemSummary } from "../../../server/summaries/summaries.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { percent } from "../../charts/format.ts";

type TitledWave = ItemSummary["waves"][number] & { title: string };
type Row = TitledWave["options"][number] & { wave: string };

/** What stands in place of how many chose an option, where it would tell of few people. */
export const untold = "not shown (small group)";

const share = (
	title: string,
	key: "share" | "ciLow" | "ciHigh",
): Column<Row> => ({
	title,
	value: (it) => it[key],
	show: (it) => {
		const value = it[key];
		return value === null ? undefined : percent(value);
	},
	numeric: true,
});

const columns: readonly Column<Row>[] = [
	{ title: "Answer", value: (it) => it.label },
	{ title: "Wave", value: (it) => it.wave },
	{
		title: "n",
		value: (it) => it.count,
		show: (it) => it.count ?? untold,
		numeric: true,
	},
	{ title: "of", value: (it) => it.of, numeric: true },
	share("Share", "share"),
	share("95 % from", "ciLow"),
	share("95 % to", "ciHigh"),
];

/** Of a ranking, whose n is of first choices; not told without person-level rights. */
const rankColumns: readonly Column<Row>[] = [
	{
		title: "Mean rank (1 is best)",
		value: (it) => it.meanRank ?? null,
		show: (it) => it.meanRank?.toFixed(2),
		numeric: true,
	},
	{ title: "Ranked by", value: (it) => it.ranked ?? null, numeric: true },
];

/** The table twin of an item's picture. */
export function ItemTable({
	item,
	waves,
}: {
	item: ItemSummary;
	waves: readonly TitledWave[];
}) {
	const rows = waves.flatMap((wave) =>
		wave.options.map((option) => ({ ...option, wave: wave.title })),
	);
	const hasRanks = rows.some(({ ranked }) => ranked !== undefined);
	return (
		<DataTable
			caption={item.text}
			hideCaption
			columns={hasRanks ? [...columns, ...rankColumns] : columns}
			rows={rows}
			rowKey={(it) => `${it.wave} ${it.code}`}
		/>
	);
}
