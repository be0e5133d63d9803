import type {
	OutsideFigure,
	OutsideImport,
	OutsideImportReport,
} from "../../../server/beside/outside.schemas.ts";
import { DataTable } from "../../charts/data-table.tsx";

export type Mapping = NonNullable<OutsideImport["mapping"]>;

/** What each column is taken for, and a way to say otherwise. */
export function ValueColumns({
	report: { columns, sample },
	figures,
	mapping,
	onHolds,
}: {
	report: OutsideImportReport;
	figures: readonly OutsideFigure[];
	mapping: Mapping;
	onHolds: (heading: string, holds: string) => void;
}) {
	const rows = columns.map(({ heading, holds }, index) => ({
		heading,
		holds: mapping[heading] ?? holds,
		index,
	}));
	return (
		<DataTable
			caption="What the columns hold"
			plain
			columns={[
				{ title: "Column", value: ({ heading }) => heading },
				{
					title: "First cells",
					wide: true,
					value: ({ index }) =>
						sample
							.map((cells) => cells[index])
							.filter(Boolean)
							.slice(0, 3)
							.join(", "),
				},
				{
					title: "It holds",
					show: ({ heading, holds }) => (
						<select
							aria-label={`What ${heading} holds`}
							value={holds}
							onChange={({ target }) => onHolds(heading, target.value)}
						>
							<option value="ignore">Leave it out</option>
							<option value="code">Participant's code</option>
							{figures.map(({ id, name, unit }) => (
								<option key={id} value={id}>
									{name} ({unit})
								</option>
							))}
						</select>
					),
				},
			]}
			rows={rows}
			rowKey={({ index }) => String(index)}
		/>
	);
}
