import type { ScaleSummary } from "../../../server/summaries/summaries.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import {
	type Comparison,
	type ComparisonRow,
	comparisonRows,
} from "./comparison-rows.ts";

const columns: readonly Column<ComparisonRow>[] = [
	{ title: "Figure", value: (it) => it.name },
	{
		title: "Value",
		value: (it) => it.value,
		show: (it) => it.shown,
		numeric: true,
	},
	{ title: "What it is", value: (it) => it.meaning },
];

/** A comparison in figures under their names: within people, or of everybody as two groups. */
export function ComparisonTable({
	scale,
	comparison,
}: {
	scale: ScaleSummary;
	comparison: Comparison;
}) {
	const rows = comparisonRows(scale, comparison);
	if (rows.length === 0) return null;
	const what =
		comparison === "paired" ? "the same people both times" : "two groups";
	return (
		<DataTable
			caption={`${scale.title}: ${what}`}
			columns={columns}
			rows={rows}
			rowKey={(it) => it.name}
		/>
	);
}
