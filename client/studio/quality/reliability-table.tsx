import type {
	Reliability,
	ScaleQuality,
} from "../../../server/quality/quality.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { decimalsFor, figure } from "../../charts/format.ts";
import { counted } from "../words.ts";

interface Row {
	name: string;
	value: number | null;
	decimals: number;
	meaning: string;
}

/** How reliable a score is, and how far one person's may be off. */
export function ReliabilityTable({
	scale,
	found,
}: {
	scale: ScaleQuality;
	found: Reliability;
}) {
	return (
		<DataTable
			caption={`Reliability of “${scale.title}”`}
			columns={columns}
			rows={[...agreement(scale, found), ...error(scale, found)]}
			rowKey={({ name }) => name}
		/>
	);
}

function agreement(
	{ items }: ScaleQuality,
	{ alpha, alphaCiLow: low, alphaCiHigh: high, ...found }: Reliability,
): Row[] {
	const interval =
		low === null || high === null
			? ""
			: `; 95 % interval ${figure(low, 2)} to ${figure(high, 2)} (Feldt)`;
	const rows: Row[] = [
		{
			name: "Cronbach's alpha",
			value: alpha,
			decimals: 2,
			meaning: `How far ${items.length} questions measure one thing, from ${counted(found.completeCases, "person", "people")} who answered all${interval}`,
		},
		{
			name: "Omega total",
			value: found.omega,
			decimals: 2,
			meaning: "The same where questions carry different weight; one factor",
		},
	];
	if (items.length === 2)
		rows.unshift({
			name: "Spearman-Brown",
			value: found.standardisedAlpha,
			decimals: 2,
			meaning: "The reliability to read for two questions",
		});
	return rows;
}

function error(
	{ range }: ScaleQuality,
	{ sd, sem, mdc95 }: Reliability,
): Row[] {
	const decimals = decimalsFor(range);
	return [
		{
			name: "SD",
			value: sd,
			decimals,
			meaning: `How much scores differ, on a scale from ${range.min} to ${range.max}`,
		},
		{
			name: "SEM",
			value: sem,
			decimals,
			meaning:
				"Standard error of measurement: how far one person's score may be off",
		},
		{
			name: "MDC95",
			value: mdc95,
			decimals,
			meaning:
				"The smallest change of one person that is more than error; a group's change may be smaller and real",
		},
	];
}

const columns: readonly Column<Row>[] = [
	{ title: "Figure", value: ({ name }) => name },
	{
		title: "Value",
		value: ({ value }) => value,
		show: ({ value, decimals }) =>
			value === null ? "–" : figure(value, decimals),
		numeric: true,
	},
	{ title: "What it says", value: ({ meaning }) => meaning },
];
