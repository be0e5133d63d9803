import type { Prediction } from "../../../server/beside/beside.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { figure, pValue } from "../../charts/format.ts";

interface Row {
	name: string;
	value: number | null;
	interval: string;
	p: number | null;
	meaning: string;
}

/** The correlation as found, and below it what it might be under an assumption. */
export function CorrelationTable({ prediction }: { prediction: Prediction }) {
	const { pearson, spearman, corrections } = prediction;
	const { r, ciLow, ciHigh } = pearson;
	const rows: Row[] = [
		{
			name: "Pearson's r",
			value: r,
			interval:
				ciLow === null || ciHigh === null
					? "–"
					: `${figure(ciLow, 2)} to ${figure(ciHigh, 2)}`,
			p: pearson.p,
			meaning: "How near the people lie to one straight line, from −1 to 1",
		},
		{
			name: "Spearman's rho",
			value: spearman.rho,
			interval: "–",
			p: spearman.p,
			meaning: "The same by ranks, in which nobody far off weighs heavily",
		},
		...corrected("r, corrected for a restricted range", corrections.range),
		...corrected("r, corrected for chance error", corrections.reliability),
	];
	return (
		<DataTable
			caption="Correlation"
			columns={columns}
			rows={rows}
			rowKey={({ name }) => name}
		/>
	);
}

function corrected(
	name: string,
	correction: Prediction["corrections"]["range"],
): Row[] {
	if (correction === null) return [];
	return [
		{
			name,
			value: correction.r,
			interval: "–",
			p: null,
			meaning: `Not found, but assumed: ${correction.assumption}`,
		},
	];
}

const columns: readonly Column<Row>[] = [
	{
		title: "Figure",
		value: ({ name, meaning }) => `${name}. ${meaning}`,
		show: ({ name, meaning }) => (
			<>
				{name}
				<p className="cell-note">{meaning}</p>
			</>
		),
	},
	{
		title: "Value",
		value: ({ value }) => value,
		show: ({ value }) => (value === null ? "–" : figure(value, 2)),
		numeric: true,
	},
	{ title: "95 % interval", value: ({ interval }) => interval },
	{
		title: "p",
		value: ({ p }) => p,
		show: ({ p }) => (p === null ? "–" : pValue(p)),
		numeric: true,
	},
];
