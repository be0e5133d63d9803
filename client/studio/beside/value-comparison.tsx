import { money } from "#instruments/money.ts";
import type {
	Comparison,
	Difference,
	Value,
} from "../../../server/beside/value.schemas.ts";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { decimalsFor, figure, percent } from "../../charts/format.ts";
import { valuePlane } from "../../charts/value-plane.tsx";
import { besideNote } from "./beside-note.ts";

/** How two groups differ in outcome and cost: in words, as figures, and in quarters of a plane. */
export function ValueComparison({
	value,
	comparison,
}: {
	value: Value;
	comparison: Comparison;
}) {
	const { quarters, sentences } = comparison;
	return (
		<>
			<ul className="beside-sentences">
				{sentences.map((sentence) => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
			<DifferenceTable value={value} comparison={comparison} />
			{quarters && (
				<PlaneFigure value={value} comparison={comparison} shares={quarters} />
			)}
		</>
	);
}

interface Row {
	name: string;
	group: number | null;
	other: number | null;
	found: Difference;
	show: (value: number) => string;
}

function DifferenceTable({
	value: { scale, figure: cost },
	comparison: found,
}: {
	value: Value;
	comparison: Comparison;
}) {
	const { group, comparison, netBenefit } = found;
	const points = (at: number) => figure(at, decimalsFor(scale.range));
	const amount = (at: number) => money(at, cost.unit);
	const rows: Row[] = [
		{
			name: "Outcome, points better",
			group: group.meanOutcome,
			other: comparison.meanOutcome,
			found: found.outcome,
			show: points,
		},
		{
			name: cost.name,
			group: group.meanCost,
			other: comparison.meanCost,
			found: found.cost,
			show: amount,
		},
	];
	if (netBenefit)
		rows.push({
			name: `Net monetary benefit at ${amount(netBenefit.worth)} a point`,
			group: null,
			other: null,
			found: netBenefit,
			show: amount,
		});
	return (
		<DataTable
			caption={`${group.title} and ${comparison.title}`}
			columns={columnsFor(found)}
			rows={rows}
			rowKey={({ name }) => name}
		/>
	);
}

function columnsFor({ group, comparison }: Comparison): Column<Row>[] {
	const column = (
		title: string,
		of: (row: Row) => number | null,
	): Column<Row> => ({
		title,
		value: of,
		show: (row) => {
			const at = of(row);
			return at === null ? "–" : row.show(at);
		},
		numeric: true,
	});
	return [
		{ title: "Mean for each person", value: ({ name }) => name },
		column(`${group.title} (n = ${group.n})`, (row) => row.group),
		column(`${comparison.title} (n = ${comparison.n})`, (row) => row.other),
		column("Difference", ({ found }) => found.estimate),
		column("95 % from", ({ found }) => found.ciLow),
		column("95 % to", ({ found }) => found.ciHigh),
	];
}

type Shares = NonNullable<Comparison["quarters"]>;

function PlaneFigure({
	value,
	comparison: { group, comparison },
	shares,
}: {
	value: Value;
	comparison: Comparison;
	shares: Shares;
}) {
	const rows = [
		{ outcome: "More", cost: "No more", share: shares.southEast },
		{ outcome: "More", cost: "More", share: shares.northEast },
		{ outcome: "No more", cost: "No more", share: shares.southWest },
		{ outcome: "No more", cost: "More", share: shares.northWest },
	];
	const [most] = rows.toSorted((a, b) => b.share - a.share);
	return (
		<ChartFigure
			level={4}
			title={`${group.title} against ${comparison.title}: ${most?.outcome.toLowerCase()} outcome at ${most?.cost.toLowerCase()} cost in ${percent(most?.share ?? 0)} of samples`}
			note={besideNote(
				value,
				`${group.n} and ${comparison.n} of them compared, by ${value.samples.toLocaleString("en-GB")} bootstrap samples.`,
			)}
			draw={(width) => valuePlane(shares, width)}
			table={
				<DataTable
					caption="Shares of samples"
					hideCaption
					columns={[
						{ title: "Outcome", value: (row) => row.outcome },
						{ title: "Cost", value: (row) => row.cost },
						{
							title: "Share",
							value: (row) => row.share,
							show: (row) => percent(row.share),
							numeric: true,
						},
					]}
					rows={rows}
					rowKey={({ outcome, cost }) => `${outcome} ${cost}`}
				/>
			}
		/>
	);
}
