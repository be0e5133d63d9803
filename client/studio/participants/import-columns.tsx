import type { ImportReport } from "../../../server/participants/import/import.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import type { Mapping } from "./import-page.tsx";
import { targetChoices } from "./target-words.ts";

/** What each column is taken for, and a way to say otherwise. */
export function ImportColumns({
	report,
	mapping,
	onTarget,
}: {
	report: ImportReport;
	mapping: Mapping;
	onTarget: (heading: string, target: string) => void;
}) {
	const rows = report.columns.map(({ heading, target }, index) => ({
		heading,
		target: mapping[heading] ?? target,
		index,
	}));
	type Row = (typeof rows)[number];
	const columns: readonly Column<Row>[] = [
		{ title: "Column", value: (it) => it.heading },
		{
			title: "First cells",
			wide: true,
			value: ({ index }) =>
				report.sample
					.map((cells) => cells[index])
					.filter(Boolean)
					.slice(0, 3)
					.join(", "),
		},
		{
			title: "It holds",
			show: ({ heading, target }) => (
				<select
					aria-label={`What ${heading} holds`}
					value={target}
					onChange={(event) => onTarget(heading, event.target.value)}
				>
					{targetChoices(heading, target).map(({ value, label }) => (
						<option key={value} value={value}>
							{label}
						</option>
					))}
				</select>
			),
		},
	];
	return (
		<div className="import-columns">
			<DataTable
				caption="What the columns hold"
				plain
				columns={columns}
				rows={rows}
				rowKey={(it) => String(it.index)}
			/>
			<p className="hint">
				Keep only what you need. Names, addresses and numbers go into the vault,
				encrypted; the rest stays with the code.
			</p>
		</div>
	);
}
